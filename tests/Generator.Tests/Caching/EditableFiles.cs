using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace WeightInit.GeneratorTests;

/// <summary>Files with places that can be changed: <c>‹a¦b¦c›</c> is a place with three choices, the first of which is the usual one.</summary>
internal sealed partial class EditableFiles(string[] files)
{
    /// <summary>Every place with the number of its choices, in the order of the files.</summary>
    public IReadOnlyList<int> Choices { get; } = [.. files.SelectMany(static file => Place().Matches(file)).Select(static place => Options(place).Length)];

    /// <summary>The files in which each place has the given choice.</summary>
    public string[] Texts(IReadOnlyList<int> chosen)
    {
        int next = 0;
        return [.. files.Select(file => Place().Replace(file.Replace("\r\n", "\n"), place => Options(place)[chosen[next++]]))];
    }

    private static string[] Options(Match place) => place.Groups[1].Value.Split('¦');

    [GeneratedRegex("‹(.*?)›", RegexOptions.Singleline)]
    private static partial Regex Place();
}
