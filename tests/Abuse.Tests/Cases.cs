using System;
using System.Globalization;
using CsCheck;

namespace WeightInit.AbuseTests;

/// <summary>
/// How many cases a property tries: a cut that takes seconds, on fresh seeds each time; or, with WEIGHTINIT_ABUSE_SECONDS
/// set, as many as fit in that time, shared by all properties. A failure prints the seed that repeats it (CsCheck_Seed).
/// </summary>
internal static class Cases
{
    private const string Variable = "WEIGHTINIT_ABUSE_SECONDS";

    /// <summary>Tries the property.</summary>
    /// <param name="cases">Makes cases.</param>
    /// <param name="property">Throws where it does not hold.</param>
    /// <param name="cut">Cases of a plain test run.</param>
    /// <param name="print">A case in words.</param>
    /// <param name="threads">Cases at once; one where a case uses all processors itself.</param>
    public static void Hold<T>(this Gen<T> cases, Action<T> property, int cut, Func<T, string>? print = null, int threads = -1)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } text)
        {
            cases.Sample(property, iter: cut, print: print, threads: threads);
            return;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) || seconds < 1)
        {
            throw new InvalidOperationException($"{Variable} is '{text}': give a whole number of seconds for all properties together.");
        }

        // Classes run side by side, so their shares overlap; the whole takes at most the time given.
        cases.Sample(property, time: Math.Max(1, seconds / PropertyCount.Value), print: print, threads: threads);
    }
}
