using System.Threading;

namespace WeightInit.Sample;

/// <summary>A model of one weight, which initialises itself: its standard Gaussian matrix divided by its stretching factor.</summary>
internal sealed partial class ArticleModel
{
    [SpectralInit(nameof(Size))]
    private double[,] _matrix;

    public ArticleModel(int size, WeightKey key, CancellationToken cancellation = default)
    {
        Size = size;
        Report = InitializeWeights(key, new WeightInitOptions { CancellationToken = cancellation });
    }

    public int Size { get; }

    /// <summary>What the initialisation did: the key of the weight's random stream, the factor found, the scale applied.</summary>
    public WeightReport Report { get; }

    public double[,] Matrix => _matrix;
}
