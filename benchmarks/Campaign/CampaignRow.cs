using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.IO.Compression;

namespace WeightInit.Benchmarks;

/// <summary>What was found of one matrix in one precision.</summary>
internal sealed record CampaignRow(
    string Kind, int Index, ulong Seed, int Size, string Type, string Distribution, double Density, double Value, double ErrorBound,
    double Oracle, double OracleDifference, bool Converged, string Method, long Products, double Milliseconds)
{
    public const string Header =
        "kind,index,seed,size,type,distribution,density,value,error_bound,oracle,oracle_difference,relative_error,converged,method,products,milliseconds";

    // The threads change no bit; one each leaves the machine to others.
    private static readonly SpectralOptions _options = new() { DegreeOfParallelism = 1 };

    /// <summary>Relative to the oracle.</summary>
    public double RelativeError => Math.Abs(Value - Oracle) / Oracle;

    /// <summary>Called converged, yet further off than the bar of its precision.</summary>
    public bool IsWrong => Converged && !(RelativeError <= (Type == "f32" ? 1e-5 : 1e-6));

    /// <summary>Whether the error exceeds the bound that came with the value, rounding of the oracle allowed for.</summary>
    public bool ExceedsBound => Math.Abs(Value - Oracle) > ErrorBound + OracleDifference + (1e-12 * Oracle);

    public static CampaignRow Measure(CampaignMatrix matrix, string type, ulong seed, int index)
    {
        double[] values = matrix.Values;
        float[]? single = type == "f32" ? Array.ConvertAll(values, value => (float)value) : null;
        long start = Stopwatch.GetTimestamp();
        SpectralEstimate estimate = matrix.Kind == "sparse"
            ? SparseRadius(values, single, matrix.Size)
            : single is null ? Spectral.Radius(values, matrix.Size, _options) : Spectral.Radius(single, matrix.Size, _options);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        (double oracle, double difference) = EigenvalueOracle.Radius(
            single is null ? values : Array.ConvertAll(single, value => (double)value), matrix.Size);
        return new CampaignRow(
            matrix.Kind, index, seed, matrix.Size, type, matrix.Distribution, matrix.Density, estimate.Value, estimate.ErrorBound,
            oracle, difference, estimate.Converged, estimate.Method.ToString(), estimate.Products, milliseconds);
    }

    public static IEnumerable<CampaignRow> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is string line)
        {
            string[] cells = line.Split(',');
            if (cells.Length == 16 && cells[0] != "kind")
            {
                yield return new CampaignRow(
                    cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), ulong.Parse(cells[2], CultureInfo.InvariantCulture),
                    int.Parse(cells[3], CultureInfo.InvariantCulture), cells[4], cells[5], Number(cells[6]), Number(cells[7]),
                    Number(cells[8]), Number(cells[9]), Number(cells[10]), cells[12] == "1", cells[13],
                    long.Parse(cells[14], CultureInfo.InvariantCulture), Number(cells[15]));
            }
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kind},{Index},{Seed},{Size},{Type},{Distribution},{Density:G6},{Value:R},{ErrorBound:E2},{Oracle:R},{OracleDifference:E1},{RelativeError:E2},{(Converged ? 1 : 0)},{Method},{Products},{Milliseconds:F3}");

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static SpectralEstimate SparseRadius(double[] values, float[]? single, int size) => single is null
        ? Spectral.Radius(CsrMatrix<double>.FromDense(values, size, size), _options)
        : Spectral.Radius(CsrMatrix<float>.FromDense(single, size, size), _options);
}
