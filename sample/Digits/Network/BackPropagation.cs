using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;

namespace WeightInit.Sample;

/// <summary>Passes a batch of images forward through a stack of dense layers and the gradient of the loss back. Allocates nothing after its making.</summary>
internal sealed class BackPropagation<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly DenseParameters<T> _parameters;
    private readonly Activation _activation;
    private readonly T[][] _values;
    private readonly T[][] _gradients;
    private readonly T[] _transposed;
    private readonly T[] _scratch;
    private int _batch;

    /// <param name="parameters">The network; read anew in each pass.</param>
    /// <param name="activation">After each layer but the last.</param>
    /// <param name="largestBatch">The most images of one pass.</param>
    public BackPropagation(DenseParameters<T> parameters, Activation activation, int largestBatch)
    {
        _parameters = parameters;
        _activation = activation;
        _values = parameters.Sizes.Select(size => new T[size * largestBatch]).ToArray();
        _gradients = parameters.Sizes.Select(size => new T[size * largestBatch]).ToArray();
        _transposed = new T[parameters.Weights.Max(weights => weights.Length)];
        _scratch = new T[parameters.Sizes.Max() * largestBatch];
    }

    /// <summary>Values after a layer, 0 being the images themselves: a row an image. After the last layer: probabilities.</summary>
    public ReadOnlySpan<T> Values(int layer) => _values[layer].AsSpan(0, _batch * _parameters.Sizes[layer]);

    /// <summary>Gradient of the loss by what a layer, counted from 1, gives before its activation.</summary>
    public ReadOnlySpan<T> Gradient(int layer) => _gradients[layer].AsSpan(0, _batch * _parameters.Sizes[layer]);

    /// <summary>Images in, probabilities of the digits out.</summary>
    /// <param name="images">A row an image.</param>
    /// <returns>A row an image; valid until the next pass.</returns>
    public ReadOnlySpan<T> Forward(ReadOnlySpan<T> images)
    {
        _batch = images.Length / _parameters.Sizes[0];
        images.CopyTo(_values[0]);
        for (int layer = 0; layer < _parameters.Layers; layer++)
        {
            int inputs = _parameters.Sizes[layer];
            int outputs = _parameters.Sizes[layer + 1];
            Span<T> result = _values[layer + 1].AsSpan(0, _batch * outputs);
            MatrixProduct.Transpose(_parameters.Weights[layer], _transposed.AsSpan(), outputs, inputs);
            MatrixProduct.Multiply<T>(_values[layer], inputs, 1, _transposed, result, _batch, inputs, outputs);
            for (int image = 0; image < _batch; image++)
            {
                Span<T> row = result.Slice(image * outputs, outputs);
                TensorPrimitives.Add(row, _parameters.Biases[layer], row);
                if (layer == _parameters.Layers - 1)
                {
                    Softmax.Apply(row);
                }
            }

            if (layer < _parameters.Layers - 1)
            {
                Nonlinearity.Apply(_activation, result);
            }
        }

        return Values(_parameters.Layers);
    }

    /// <summary>The gradient of the mean cross-entropy of the batch passed forward last.</summary>
    /// <param name="labels">The right digit of each image.</param>
    /// <param name="gradient">Overwritten.</param>
    public void Backward(ReadOnlySpan<byte> labels, DenseParameters<T> gradient)
    {
        Values(_parameters.Layers).CopyTo(_gradients[^1]);
        Softmax.ToGradient(_gradients[^1].AsSpan(0, _batch * _parameters.Sizes[^1]), labels);
        for (int layer = _parameters.Layers - 1; layer >= 0; layer--)
        {
            int inputs = _parameters.Sizes[layer];
            int outputs = _parameters.Sizes[layer + 1];
            ReadOnlySpan<T> above = Gradient(layer + 1);
            MatrixProduct.Multiply<T>(above, 1, outputs, _values[layer], gradient.Weights[layer], outputs, _batch, inputs);
            Span<T> bias = gradient.Biases[layer];
            bias.Clear();
            for (int image = 0; image < _batch; image++)
            {
                TensorPrimitives.Add(bias, above.Slice(image * outputs, outputs), bias);
            }

            if (layer > 0)
            {
                Span<T> below = _gradients[layer].AsSpan(0, _batch * inputs);
                MatrixProduct.Multiply(above, outputs, 1, _parameters.Weights[layer], below, _batch, outputs, inputs);
                Nonlinearity.MultiplyByDerivative(_activation, Values(layer), below, _scratch.AsSpan(0, below.Length));
            }
        }
    }
}
