using System.Collections.Generic;
using WeightInit;

namespace Demo;

/// <summary>Counts how often each level is written; its constructor's call reaches the derived levels.</summary>
public abstract partial class Layer
{
    private double[,]? _counted;

    protected Layer(int seed) => Report = InitializeWeights(seed);

    public WeightReport Report { get; }

    public List<string> Writes { get; } = [];

    [SpectralInit(3)]
    public double[,]? Counted
    {
        get => _counted;
        private set
        {
            Writes.Add(nameof(Layer));
            _counted = value;
        }
    }

    [SpectralInit(3)] private double[,] _weight;

    public double[,] BaseWeight => _weight;
}

/// <summary>A level without weights.</summary>
public class Middle(int seed) : Layer(seed);

/// <summary>A level whose weight has the name of the base's.</summary>
public partial class Deep(int seed) : Middle(seed)
{
    private double[,]? _countedToo;

    [SpectralInit(3)] private double[,] _weight;

    public double[,] Weight => _weight;

    [SpectralInit(3)]
    public double[,]? CountedToo
    {
        get => _countedToo;
        private set
        {
            Writes.Add(nameof(Deep));
            _countedToo = value;
        }
    }
}

/// <summary>An actor and a critic with weights of one name.</summary>
public partial class Actor
{
    [SpectralInit(5)] public double[,] Weight;

    public Actor(WeightKey key) => InitializeWeights(key);
}

public partial class Critic
{
    [SpectralInit(5)] public double[,] Weight;

    public Critic(WeightKey key) => InitializeWeights(key);
}
