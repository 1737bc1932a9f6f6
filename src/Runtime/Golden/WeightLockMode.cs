namespace WeightInit;

/// <summary>What <see cref="WeightVerification.ShouldMatch"/> does with its file.</summary>
public enum WeightLockMode
{
    /// <summary>
    /// Writes an absent file, except in continuous integration (the variable <c>CI</c>, <c>TF_BUILD</c>, <c>TEAMCITY_VERSION</c>
    /// or <c>JENKINS_URL</c> is set); replaces a file that differs where <c>WEIGHTINIT_ACCEPT</c> is 1.
    /// </summary>
    Auto,

    /// <summary>Never writes.</summary>
    Check,

    /// <summary>Writes the file whenever it is absent or differs.</summary>
    Accept,
}
