using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0029: what cannot be changed cannot be filled in a readonly field.</summary>
public sealed class ReadOnlyRenewedTests
{
    private const string Id = "WI0029";

    [Theory]
    [InlineData("float")]
    [InlineData("double")]
    [InlineData("System.Half")]
    public Task ReadOnlySparseMatrix_Warns(string element) => Rule.Warns(Id, Source($"private readonly CsrMatrix<{element}>? [|_bad|];"), "'Model._bad' is readonly", "CsrMatrix<");

    [Theory]
    [InlineData("float")]
    [InlineData("double")]
    [InlineData("System.Half")]
    public Task SparseMatrix_DoesNotWarn(string element) => Rule.DoesNotWarn(Source($"private CsrMatrix<{element}>? _good;"));

    private static string Source(string member) => $$"""
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(100, Density = 0.1)] {{member}}

            public Model() => InitializeWeights(1);
        }
        """;
}
