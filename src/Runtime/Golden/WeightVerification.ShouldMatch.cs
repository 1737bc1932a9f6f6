using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

public sealed partial class WeightVerification
{
    private static readonly string[] IntegrationVariables = ["CI", "TF_BUILD", "TEAMCITY_VERSION", "JENKINS_URL"];

    /// <summary>
    /// Holds the weights to a lock file that is committed beside the test: <c>model.VerifyWeights().ShouldMatch("weights.lock")</c>.
    /// A renamed field, a changed seed, shape or scheme is then a difference that someone has read, not a silent change of
    /// the start from which a model was trained.
    /// </summary>
    /// <param name="path">The lock file; a relative path starts from the folder of the test's source file. One file a model.</param>
    /// <param name="mode">Whether the file may be written.</param>
    /// <param name="testFile">The calling source file; the compiler fills it in.</param>
    /// <exception cref="WeightLockException">
    /// The weights differ, with the difference line by line; the file is absent and may not be written; it cannot be read,
    /// understood or written.
    /// </exception>
    public void ShouldMatch(string path, WeightLockMode mode = WeightLockMode.Auto, [CallerFilePath] string testFile = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(testFile);
        if (mode is < WeightLockMode.Auto or > WeightLockMode.Accept)
        {
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "Use WeightLockMode.Auto, Check or Accept.");
        }

        string file = LockPath.Resolve(path, testFile);
        LockText now = LockText.Of(this);
        bool accept = mode == WeightLockMode.Accept
            || (mode == WeightLockMode.Auto && Environment.GetEnvironmentVariable("WEIGHTINIT_ACCEPT") == "1");
        if (LockFile.Read(file) is not { } text)
        {
            if (!accept && (mode == WeightLockMode.Check || IsContinuousIntegration))
            {
                throw new WeightLockException(
                    $"{file} does not exist, and {(mode == WeightLockMode.Check ? "WeightLockMode.Check" : "continuous integration")} does not write it: run the test once on your machine and commit the file.");
            }

            LockFile.Write(file, now.ToString());
            return;
        }

        // Accepting replaces even a file that is none.
        if (accept)
        {
            if (text != now.ToString())
            {
                LockFile.Write(file, now.ToString());
            }

            return;
        }

        if (LockDifference.Between(LockText.Parse(text, file), now) is { } difference)
        {
            throw new WeightLockException($"The weights are not those of {file} (- locked, + now):\n{difference}");
        }
    }

    private static bool IsContinuousIntegration => Array.Exists(
        IntegrationVariables,
        static name => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value
            && !value.Equals("false", StringComparison.OrdinalIgnoreCase) && value != "0");
}
