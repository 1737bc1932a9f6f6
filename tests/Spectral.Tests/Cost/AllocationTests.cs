using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>A call allocates the same few bytes whatever number of products it takes: nothing is allocated per step.</summary>
[Collection(CostCollection.Name)]
public class AllocationTests
{
    // What two calls of one path may differ by: an object or two of another branch, less than one object in each of a hundred steps.
    private const long Allowance = 512;

    // Beyond that, a call may allocate this: its objects, and the result vectors of a user's operator.
    private const long MostBytes = 8192;

    public static TheoryData<string> Names => [.. Calls.Keys];

    // Each several calls of the same path that take different numbers of products.
    private static Dictionary<string, Func<IEnumerable<Func<SpectralEstimate>>>> Calls { get; } = new()
    {
        ["radius, dense 200, Krylov–Schur"] = () => Tolerances(TestMatrices.Gaussian(200, 200, 1), static (matrix, options) =>
            Spectral.Radius(matrix, 200, options with { Method = SpectralMethod.Krylov }), [1e-1, 1e-6]),
        ["radius, dense 400"] = () => Tolerances(TestMatrices.Gaussian(400, 400, 1), static (matrix, options) => Spectral.Radius(matrix, 400, options), [1e-1, 1e-6]),
        ["radius, dense 400, single"] = () => Tolerances(TestMatrices.ToSingle(TestMatrices.Gaussian(400, 400, 1)), static (matrix, options) =>
            Spectral.Radius(matrix, 400, options), [1e-1, 1e-6]),
        ["radius, dense 400, to 1e-12"] = () => Tolerances(TestMatrices.Gaussian(400, 400, 1), static (matrix, options) => Spectral.Radius(matrix, 400, options), [1e-8, 1e-12]),
        ["radius, dense 64"] = () => Seeds(64, static (matrix, n) => Spectral.Radius(matrix, n, Options())),
        ["radius, dense 200"] = () => Seeds(200, static (matrix, n) => Spectral.Radius(matrix, n, Options())),
        ["norm, dense 200"] = () => Seeds(200, static (matrix, n) => Spectral.Norm(matrix, n, n, Options())),
        ["norm, dense 400"] = () => Seeds(400, static (matrix, n) => Spectral.Norm(matrix, n, n, Options())),
        ["norm by power iteration, dense 400"] = () => Tolerances(TestMatrices.Gaussian(400, 400, 1), static (matrix, options) =>
            Spectral.Norm(matrix, 400, 400, options with { Method = SpectralMethod.PowerIteration }), [1e-1, 1e-9]),
        ["radius by power iteration, dense 100"] = () => Tolerances(TestMatrices.Gaussian(100, 100, 1), static (matrix, options) =>
            Spectral.Radius(matrix, 100, options with { Method = SpectralMethod.PowerIteration }), [1e-1, 1e-6]),
        ["radius, sparse 1000"] = () => Tolerances(Sparse(1).First(), static (matrix, options) => Spectral.Radius(matrix, options), [1e-1, 2e-7]),
        ["norm, sparse 1000"] = () => Sparse(3).Select(matrix => (Func<SpectralEstimate>)(() => Spectral.Norm(matrix, Options()))),
        ["radius, operator 1000"] = () => Tolerances(new ProductOnly<double>(Sparse(1).First()), static (matrix, options) => Spectral.Radius(matrix, options), [1e-1, 1e-12]),
        ["norm, operator 1000"] = () => Sparse(3).Select(matrix => (Func<SpectralEstimate>)(() => Spectral.Norm(new ProductOnly<double>(matrix), Options()))),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void MoreProducts_AllocateNoMore(string name)
    {
        List<(long Products, long Bytes, SpectralMethod Method)> runs = [.. Calls[name]().Select(Measure)];
        (long Products, long Bytes, SpectralMethod Method) few = runs.MinBy(run => run.Products), many = runs.MaxBy(run => run.Products);
        string what = $"{few.Bytes} bytes in {few.Products} products, {many.Bytes} bytes in {many.Products}";
        Assert.True(many.Products > few.Products + 5 && many.Method == few.Method, $"Not to be compared: {what}");
        Assert.True(Math.Abs(many.Bytes - few.Bytes) <= Allowance, what);
        Assert.True(many.Bytes <= MostBytes + Vectors(name), what);
    }

    /// <summary>Graph and index arrays of a sparse matrix, input and output of an operator: a few vectors of a thousand values.</summary>
    private static long Vectors(string name) => name.Contains("1000", StringComparison.Ordinal) ? 4 * 1000 * sizeof(double) : 0;

    /// <summary>The least of several calls: where the garbage collector has trimmed the pool, one call fills it again.</summary>
    private static (long Products, long Bytes, SpectralMethod Method) Measure(Func<SpectralEstimate> call)
    {
        SpectralEstimate estimate = call();
        long least = long.MaxValue;
        for (int round = 0; round < 3; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            call();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return (estimate.Products, least, estimate.Method);
    }

    // On one thread all is counted.
    private static SpectralOptions Options(double tolerance = 1e-6) => new() { Tolerance = tolerance, DegreeOfParallelism = 1 };

    private static IEnumerable<Func<SpectralEstimate>> Seeds(int size, Func<double[], int, SpectralEstimate> call)
    {
        for (ulong seed = 1; seed <= 6; seed++)
        {
            double[] matrix = TestMatrices.Gaussian(size, size, seed);
            yield return () => call(matrix, size);
        }
    }

    private static IEnumerable<Func<SpectralEstimate>> Tolerances<T>(T matrix, Func<T, SpectralOptions, SpectralEstimate> call, double[] tolerances) =>
        tolerances.Select(tolerance => (Func<SpectralEstimate>)(() => call(matrix, Options(tolerance))));

    private static IEnumerable<CsrMatrix<double>> Sparse(int count) => Enumerable.Range(1, count).Select(seed => CsrMatrix<double>.FromDense(
        Array.ConvertAll(TestMatrices.Gaussian(1000, 1000, (ulong)seed), value => Math.Abs(value) < 2.5 ? 0 : value), 1000, 1000));
}
