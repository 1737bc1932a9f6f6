using System;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>Repeated multiplication of a vector by a matrix, never normalised on the way.</summary>
/// <param name="Log10Norms">Decimal logarithm of the vector's Euclidean norm after 0, 1, … steps.</param>
/// <param name="Quotients">Norm after each step divided by the norm before it; one fewer.</param>
internal sealed record IterationStudy(double[] Log10Norms, double[] Quotients)
{
    public int Steps => Quotients.Length;

    /// <summary>Smallest and largest quotient of the last quarter of the steps.</summary>
    public (double Least, double Most) LastQuotients
    {
        get
        {
            double[] tail = Quotients[^Math.Max(4, Quotients.Length / 4)..];
            return (tail.Min(), tail.Max());
        }
    }

    /// <summary>Largest relative distance of those quotients from <paramref name="factor"/>.</summary>
    public double Unrest(double factor)
    {
        (double least, double most) = LastQuotients;
        return Math.Max(Math.Abs(most - factor), Math.Abs(least - factor)) / factor;
    }
}
