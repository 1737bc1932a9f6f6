using System.Globalization;

namespace WeightInit.Sample;

/// <summary>A data file that cannot be used: the file, where there is one the place in it, and the problem.</summary>
internal sealed class DataFileException : SampleException
{
    /// <param name="file">The path as the user gave it.</param>
    /// <param name="line">The line, from 1; 0 for a problem of the whole file.</param>
    /// <param name="column">Which value of that line, from 1; 0 for a problem of the whole line.</param>
    /// <param name="problem">What is wrong and, where that is not plain, what to do.</param>
    public DataFileException(string file, int line, int column, string problem)
        : base(Place(file, line, column) + problem)
    {
        File = file;
        Line = line;
        Column = column;
    }

    public string File { get; }

    public int Line { get; }

    public int Column { get; }

    private static string Place(string file, int line, int column) => (line, column) switch
    {
        (0, _) => $"{file}: ",
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{file}: line {line}: "),
        _ => string.Create(CultureInfo.InvariantCulture, $"{file}: line {line}, column {column}: "),
    };
}
