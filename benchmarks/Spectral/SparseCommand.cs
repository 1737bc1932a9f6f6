using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace WeightInit.Benchmarks;

/// <summary>
/// sparse [count [size [density]]]: the radius of sparse reservoirs against SciPy's eigs on the same matrices, exchanged by file, with
/// the errors of both counted against dense eigenvalues. SciPy is Debian's python3-scipy; without it only ours is measured.
/// </summary>
internal static class SparseCommand
{
    private const string Python = "/usr/bin/python3";
    private const double Wrong = 1e-6;

    public static int Run(string[] arguments)
    {
        int count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 10;
        int size = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 2000;
        double density = arguments.Length > 2 ? double.Parse(arguments[2], CultureInfo.InvariantCulture) : 0.02;
        Console.WriteLine(Measurement.Machine());
        Console.WriteLine(FormattableString.Invariant($"{count} Gaussian reservoirs, n = {size}, density {density}; oracle: {EigenvalueOracle.Describe()}"));
        DirectoryInfo folder = Directory.CreateTempSubdirectory("weightinit-sparse-");
        try
        {
            List<CsrMatrix<double>> matrices = [];
            for (int index = 0; index < count; index++)
            {
                CampaignMatrix drawn = CampaignMatrix.Reservoir(size, density, "gaussian", WeightKey.FromSeed(2).Child("sparse", index));
                matrices.Add(CsrMatrix<double>.FromDense(drawn.Values, size, size));
                Write(matrices[index], Path.Combine(folder.FullName, index.ToString("D4", CultureInfo.InvariantCulture)));
            }

            Report(matrices, SciPy(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static void Report(List<CsrMatrix<double>> matrices, double[][]? scipy)
    {
        SpectralOptions options = new() { DegreeOfParallelism = Measurement.Threads };
        SpectralEstimate[] ours = new SpectralEstimate[matrices.Count];
        double[] seconds = new double[matrices.Count];
        double[] oracle = new double[matrices.Count];
        for (int index = 0; index < matrices.Count; index++)
        {
            CsrMatrix<double> matrix = matrices[index];
            seconds[index] = Measurement.Medians([() => Spectral.Radius(matrix, options)], rounds: 5)[0];
            ours[index] = Spectral.Radius(matrix, options);
            oracle[index] = EigenvalueOracle.Radius(matrix.ToDense(), matrix.Rows).Radius;
        }

        int unsure = ours.Count(estimate => !estimate.Converged);
        Console.WriteLine();
        Console.WriteLine("| method | median | ratio to ours | wrong (beyond 1e-6) | largest error |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        double median = Median(seconds);
        Line($"ours ({unsure} not converged)", median, median, [.. ours.Select(estimate => estimate.Value)], oracle);
        if (scipy is not null)
        {
            Line("SciPy eigs(k=4, ncv=40, tol=1e-6)", Median([.. scipy.Select(row => row[0])]), median, [.. scipy.Select(row => row[1])], oracle);
            Line("SciPy eigs(k=1)", Median([.. scipy.Select(row => row[2])]), median, [.. scipy.Select(row => row[3])], oracle);
        }
    }

    private static void Line(string name, double seconds, double ours, double[] values, double[] oracle)
    {
        double[] errors = [.. values.Zip(oracle, (value, exact) => Math.Abs(value - exact) / exact)];
        Console.WriteLine(FormattableString.Invariant(
            $"| {name} | {seconds * 1e3:G3} ms | {seconds / ours:F1}× | {errors.Count(error => !(error <= Wrong))} of {errors.Length} | {errors.Max():E1} |"));
    }

    private static double[][]? SciPy(string folder)
    {
        string script = Path.Combine(AppContext.BaseDirectory, "Spectral", "scipy_eigs.py");
        if (!File.Exists(Python))
        {
            Console.WriteLine($"SciPy is not measured: there is no {Python}.");
            return null;
        }

        ProcessStartInfo start = new(Python) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(script);
        start.ArgumentList.Add(folder);
        start.Environment["OPENBLAS_NUM_THREADS"] = Measurement.Threads.ToString(CultureInfo.InvariantCulture);
        start.Environment["OMP_NUM_THREADS"] = Measurement.Threads.ToString(CultureInfo.InvariantCulture);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            Console.WriteLine($"SciPy is not measured: {errors.Trim().Split('\n')[^1]}");
            return null;
        }

        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
            line.Split(',')[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())];
    }

    private static void Write(CsrMatrix<double> matrix, string path)
    {
        File.WriteAllBytes(path + ".offsets", MemoryMarshal.AsBytes(matrix.RowOffsets).ToArray());
        File.WriteAllBytes(path + ".columns", MemoryMarshal.AsBytes(matrix.ColumnIndices).ToArray());
        File.WriteAllBytes(path + ".values", MemoryMarshal.AsBytes(matrix.Values).ToArray());
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
