using WeightInit;

_ = new Deep(1);

[SignalPath(nameof(_layer), Activation = Activation.Tanh, Repeat = 50)]
public sealed partial class Deep
{
    [NormalInit(256, 256)] private float[,] _layer;

    public Deep(int seed) => InitializeWeights(seed);
}
