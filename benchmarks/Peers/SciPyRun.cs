using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace WeightInit.Benchmarks;

/// <summary>A run of our script of ReservoirPy's recipe on Debian's SciPy.</summary>
/// <param name="Seconds">Of each matrix.</param>
/// <param name="GaveUp">In how many ARPACK gave up.</param>
/// <param name="Kept">The first matrices, divided, to be judged.</param>
internal sealed record SciPyRun(double[] Seconds, int GaveUp, CsrMatrix<double>[] Kept)
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Runs it; null, and why printed, where SciPy is not there.</summary>
    public static SciPyRun? Of(int nodes, double density, int count, int kept)
    {
        if (!File.Exists(Python))
        {
            Console.WriteLine($"SciPy is not measured: there is no {Python}.");
            return null;
        }

        DirectoryInfo folder = Directory.CreateTempSubdirectory("weightinit-peers-");
        try
        {
            string script = Path.Combine(AppContext.BaseDirectory, "Peers", "reservoirpy_recipe.py");
            FormattableString arguments = $"{nodes} {density} {count} {kept}";
            ProcessStartInfo start = new(Python, [script, folder.FullName, .. FormattableString.Invariant(arguments).Split(' ')])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["OPENBLAS_NUM_THREADS"] = start.Environment["OMP_NUM_THREADS"] = Measurement.Threads.ToString(CultureInfo.InvariantCulture);
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                Console.WriteLine($"SciPy is not measured: {errors.Result.Trim().Split('\n')[^1]}");
                return null;
            }

            string[][] lines = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(' '))];
            return new SciPyRun(
                [.. lines.Select(static line => double.Parse(line[0], CultureInfo.InvariantCulture))],
                lines.Count(static line => line[1] == "gave-up"),
                [.. Directory.GetFiles(folder.FullName, "*.offsets").Select(Read)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CsrMatrix<double> Read(string offsets)
    {
        int[] rows = MemoryMarshal.Cast<byte, int>(File.ReadAllBytes(offsets)).ToArray();
        int[] columns = MemoryMarshal.Cast<byte, int>(File.ReadAllBytes(Path.ChangeExtension(offsets, ".columns"))).ToArray();
        double[] values = MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(Path.ChangeExtension(offsets, ".values"))).ToArray();
        int size = rows.Length - 1;
        IEnumerable<int> rowOf = Enumerable.Range(0, size).SelectMany(row => Enumerable.Repeat(row, rows[row + 1] - rows[row]));
        // SciPy does not promise that columns ascend within a row.
        return CsrMatrix<double>.FromTriplets(size, size, rowOf.ToArray(), columns, values);
    }
}
