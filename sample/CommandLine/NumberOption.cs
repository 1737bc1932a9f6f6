using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace WeightInit.Sample;

/// <summary>Options that take a whole number from a range, with an error that names the range.</summary>
internal static class NumberOption
{
    public static Option<T> Create<T>(string name, string description, T least, T most, T fallback)
        where T : struct, IBinaryInteger<T>
    {
        string range = string.Create(CultureInfo.InvariantCulture, $"{least} to {most}");
        return new Option<T>(name)
        {
            Description = $"{description} ({range})",
            HelpName = "n",
            DefaultValueFactory = _ => fallback,
            CustomParser = result => Parse(result, name, range, least, most),
        };
    }

    private static T Parse<T>(ArgumentResult result, string name, string range, T least, T most)
        where T : struct, IBinaryInteger<T>
    {
        string text = result.Tokens[0].Value;
        if (T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out T value) && value >= least && value <= most)
        {
            return value;
        }

        result.AddError($"{name} {text}: not a whole number from {range}");
        return least;
    }
}
