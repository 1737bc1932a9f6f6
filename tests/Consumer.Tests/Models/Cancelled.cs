using System.Threading;
using WeightInit;

namespace Demo;

/// <summary>Cancels itself once its first weight is written.</summary>
public partial class Cancelled
{
    private readonly CancellationTokenSource _source = new();
    private double[]? _first;

    [SpectralInit(3)]
    public double[]? First
    {
        get => _first;
        set
        {
            _first = value;
            _source.Cancel();
        }
    }

    [SpectralInit(3)] public double[]? Second;

    public CancellationToken Token => _source.Token;
}

public partial class Large
{
    [SpectralInit(2500)] public double[,]? Weight;
}
