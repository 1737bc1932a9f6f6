using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Numerics;

namespace WeightInit.Benchmarks;

/// <summary>What was found of one matrix in one precision.</summary>
internal sealed record CampaignRow(
    string Kind, int Index, ulong Seed, int Size, string Type, string Distribution, double Density, double Value, double ErrorBound,
    double Oracle, double OracleDifference, bool Converged, string Method, long Products, double Milliseconds,
    int Engine, string Commit)
{
    public const string Header =
        "kind,index,seed,size,type,distribution,density,value,error_bound,oracle,oracle_difference,relative_error,converged,method,products,milliseconds,engine,commit";

    // The threads change no bit; one each leaves the machine to others.
    private static readonly SpectralOptions _options = new() { DegreeOfParallelism = 1 };

    /// <summary>Relative to the oracle.</summary>
    public double RelativeError => Math.Abs(Value - Oracle) / Oracle;

    /// <summary>Called converged, yet further off than the bar of its precision.</summary>
    public bool IsWrong => Converged && !(RelativeError <= (Type == "f32" ? 1e-5 : 1e-6));

    /// <summary>Whether the error exceeds the bound that came with the value, rounding of the oracle allowed for.</summary>
    public bool ExceedsBound => Math.Abs(Value - Oracle) > ErrorBound + OracleDifference + (1e-12 * Oracle);

    /// <summary>The matrix as it is, and rounded to single precision.</summary>
    public static CampaignRow[] Measure(CampaignMatrix matrix, ulong seed, int index)
    {
        double[] values = matrix.Values;
        float[] single = Array.ConvertAll(values, value => (float)value);
        double[] rounded = Array.ConvertAll(single, value => (double)value);
        CampaignRow wide = Estimate(matrix, "f64", seed, index, null), narrow = Estimate(matrix, "f32", seed, index, single);
        (Complex[] eigenvalues, double difference) = EigenvalueOracle.Eigenvalues(values, matrix.Size);
        wide = wide with { Oracle = eigenvalues.Max(value => value.Magnitude), OracleDifference = difference };
        double? followed = RoundedOracle.Radius(rounded, matrix.Size, eigenvalues);
        narrow = narrow with { Oracle = followed ?? 0, OracleDifference = difference };
        if (followed is null || narrow.IsWrong || narrow.ExceedsBound || !narrow.Converged)
        {
            (double radius, difference) = EigenvalueOracle.Radius(rounded, matrix.Size);
            narrow = narrow with { Oracle = radius, OracleDifference = difference };
        }

        return [wide, narrow];
    }

    public static IEnumerable<CampaignRow> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is string line)
        {
            string[] cells = line.Split(',');
            if (cells.Length >= 16 && cells[0] != "kind")
            {
                yield return new CampaignRow(
                    cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), ulong.Parse(cells[2], CultureInfo.InvariantCulture),
                    int.Parse(cells[3], CultureInfo.InvariantCulture), cells[4], cells[5], Number(cells[6]), Number(cells[7]),
                    Number(cells[8]), Number(cells[9]), Number(cells[10]), cells[12] == "1", cells[13],
                    long.Parse(cells[14], CultureInfo.InvariantCulture), Number(cells[15]),
                    cells.Length > 17 ? int.Parse(cells[16], CultureInfo.InvariantCulture) : 1, cells.Length > 17 ? cells[17] : "");
            }
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kind},{Index},{Seed},{Size},{Type},{Distribution},{Density:G6},{Value:R},{ErrorBound:E2},{Oracle:R},{OracleDifference:E1},{RelativeError:E2},{(Converged ? 1 : 0)},{Method},{Products},{Milliseconds:F3},{Engine},{Commit}");

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    /// <summary>The row but for its oracle.</summary>
    private static CampaignRow Estimate(CampaignMatrix matrix, string type, ulong seed, int index, float[]? single)
    {
        long start = Stopwatch.GetTimestamp();
        SpectralEstimate estimate = matrix.Kind == "sparse"
            ? SparseRadius(matrix.Values, single, matrix.Size)
            : single is null ? Spectral.Radius(matrix.Values, matrix.Size, _options) : Spectral.Radius(single, matrix.Size, _options);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return new CampaignRow(
            matrix.Kind, index, seed, matrix.Size, type, matrix.Distribution, matrix.Density, estimate.Value, estimate.ErrorBound,
            0, 0, estimate.Converged, estimate.Method.ToString(), estimate.Products, milliseconds, Spectral.EngineVersion, EngineCommit.Name);
    }

    private static SpectralEstimate SparseRadius(double[] values, float[]? single, int size) => single is null
        ? Spectral.Radius(CsrMatrix<double>.FromDense(values, size, size), _options)
        : Spectral.Radius(CsrMatrix<float>.FromDense(single, size, size), _options);
}
