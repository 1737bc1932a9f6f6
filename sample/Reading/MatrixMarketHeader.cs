using System;

namespace WeightInit.Sample;

/// <summary>Which entries a MatrixMarket file leaves out because others imply them.</summary>
internal enum MatrixSymmetry
{
    General,
    Symmetric,
    Skew,
}

/// <summary>The first line of a MatrixMarket file: object, format, field and symmetry.</summary>
internal sealed record MatrixMarketHeader(bool IsCoordinate, bool IsInteger, MatrixSymmetry Symmetry, string SymmetryName)
{
    public static MatrixMarketHeader Parse(DataFile text)
    {
        if (text.Lines.Count == 0)
        {
            throw text.Error(0, 0, "the file is empty");
        }

        string[] words = text.Lines[0].ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words[0] != MatrixMarketReader.Banner.ToLowerInvariant())
        {
            throw text.Error(1, 0, $"a MatrixMarket file begins with '{MatrixMarketReader.Banner} matrix …'");
        }

        if (words.Length != 5)
        {
            throw text.Error(1, 0, "the header has the form '%%MatrixMarket matrix coordinate|array real|integer general|symmetric|skew-symmetric'");
        }

        if (words[1] != "matrix")
        {
            throw text.Error(1, 2, $"{OneLine.Quote(words[1])} is not supported; only 'matrix' is");
        }

        bool isCoordinate = words[2] switch
        {
            "coordinate" => true,
            "array" => false,
            _ => throw text.Error(1, 3, $"format {OneLine.Quote(words[2])} is not supported; 'coordinate' and 'array' are"),
        };
        bool isInteger = words[3] switch
        {
            "integer" => true,
            "real" or "double" => false,
            _ => throw text.Error(1, 4, $"field {OneLine.Quote(words[3])} is not supported; 'real' and 'integer' are"),
        };
        MatrixSymmetry symmetry = words[4] switch
        {
            "general" => MatrixSymmetry.General,
            "symmetric" => MatrixSymmetry.Symmetric,
            "skew-symmetric" => MatrixSymmetry.Skew,
            _ => throw text.Error(1, 5, $"symmetry {OneLine.Quote(words[4])} is not supported; 'general', 'symmetric' and 'skew-symmetric' are"),
        };
        return new MatrixMarketHeader(isCoordinate, isInteger, symmetry, words[4]);
    }
}
