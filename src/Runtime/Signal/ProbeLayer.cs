using System;
using System.Threading.Tasks;

namespace WeightInit;

/// <summary>One layer of a probe: its weight, which way round it is stored, its bias, and the activation that follows.</summary>
internal sealed record ProbeLayer(string Name, ProbeWeights Weights, bool IsInByOut, double[] Bias, Activation Activation, double Slope)
{
    public int Inputs => IsInByOut ? Weights.Rows : Weights.Columns;

    public int Outputs => IsInByOut ? Weights.Columns : Weights.Rows;

    /// <summary>Its mean-field figures, from the entries that are stored.</summary>
    public MeanFieldLayer Core()
    {
        double biasSquare = 0;
        foreach (double value in Bias)
        {
            biasSquare += value * value;
        }

        return new(SchemeVariance.Entries(Weights.MeanSquare(), Inputs), Bias.Length == 0 ? 0 : biasSquare / Bias.Length, Activation, Slope);
    }

    /// <summary>Pre-activations W·x + b.</summary>
    public double[][] Forward(double[][] inputs, ParallelOptions options)
    {
        double[][] outputs = New(inputs.Length, Outputs);
        if (IsInByOut)
        {
            Weights.MultiplyTransposed(inputs, outputs, options);
        }
        else
        {
            Weights.Multiply(inputs, outputs, options);
        }

        foreach (double[] vector in outputs)
        {
            for (int i = 0; i < Bias.Length; i++)
            {
                vector[i] += Bias[i];
            }
        }

        return outputs;
    }

    /// <summary>f of the pre-activations.</summary>
    public double[][] Activate(double[][] preActivations)
        => Array.ConvertAll(preActivations, vector => Array.ConvertAll(vector, x => ActivationFunctions.Value(Activation, Slope, x)));

    /// <summary>Gradients at the layer's inputs from those at its outputs: Wᵀ·(f′(h) ⊙ g).</summary>
    public double[][] Backward(double[][] preActivations, double[][] gradients, ParallelOptions options)
    {
        double[][] passed = New(gradients.Length, Outputs);
        for (int i = 0; i < passed.Length; i++)
        {
            for (int j = 0; j < Outputs; j++)
            {
                passed[i][j] = gradients[i][j] * ActivationFunctions.Derivative(Activation, Slope, preActivations[i][j]);
            }
        }

        double[][] result = New(gradients.Length, Inputs);
        if (IsInByOut)
        {
            Weights.Multiply(passed, result, options);
        }
        else
        {
            Weights.MultiplyTransposed(passed, result, options);
        }

        return result;
    }

    private static double[][] New(int count, int length)
    {
        double[][] vectors = new double[count][];
        for (int i = 0; i < count; i++)
        {
            vectors[i] = new double[length];
        }

        return vectors;
    }
}
