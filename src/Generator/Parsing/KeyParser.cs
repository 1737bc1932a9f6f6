using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>The explicit name of a weight's random stream.</summary>
internal static class KeyParser
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>False when a key was given that names nothing.</summary>
    public static bool TryParse(AttributeData attribute, string member, Violations? violations, out string? key)
    {
        key = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Key").Value.Value as string;
        if (key is null || (key.Length > 0 && IsWellFormed(key)))
        {
            return true;
        }

        violations?.Add(Descriptors.InvalidKey, AttributeArguments.Locate(attribute, "Key"), member);
        return false;
    }

    // Keys enter the hash as UTF-8, which a lone surrogate has no form in.
    private static bool IsWellFormed(string text)
    {
        try
        {
            Strict.GetByteCount(text);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
