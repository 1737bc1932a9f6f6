using System;
using CsCheck;

namespace WeightInit.AbuseTests;

/// <summary>One call of a scheme with whatever arguments.</summary>
internal sealed record SchemeCall(
    int Scheme, int[] Shape, int Excess, int Seed, double A, double B, double C, int N, int M, int Choice, int Other, int Third, bool Flag, int Threads, double Tolerance, bool IsCancelled)
{
    public static readonly string[] Schemes =
    [
        "Normal", "Uniform", "TruncatedNormal", "Constant", "Xavier", "Kaiming", "LeCun", "VarianceScaling", "Orthogonal", "DeltaOrthogonal", "Identity", "Dirac", "Sparse", "Spectral", "SpectralPattern", "Normalize",
    ];

    private static readonly Gen<double> Number = Gen.Frequency((2, Nasty.Sensible), (1, Nasty.Double));

    private static readonly Gen<int> Choices = Gen.Frequency((8, Gen.Int[0, 3]), (1, Gen.Int[-1, 20]));

    public static readonly Gen<SchemeCall> Any =
        from scheme in Gen.Int[0, Schemes.Length - 1]
        from shape in Nasty.Shape
        from excess in Gen.Frequency((12, Gen.Const(0)), (1, Gen.Int[-2, 2]))
        from seed in Nasty.Seed
        from numbers in Number.Array[3]
        from integers in Gen.Frequency((3, Gen.Int[0, 4]), (1, Nasty.Int)).Array[2]
        from choices in Choices.Array[3]
        from flag in Gen.Bool
        from threads in Gen.Frequency((6, Gen.Int[0, 4]), (1, Gen.OneOf(-1, int.MinValue, 100, int.MaxValue)))
        from tolerance in Gen.Frequency((8, Gen.Const(1e-6)), (1, Nasty.Double))
        from cancelled in Gen.Frequency((15, Gen.Const(false)), (1, Gen.Const(true)))
        select new SchemeCall(
            scheme, shape, excess, seed, numbers[0], numbers[1], numbers[2], integers[0], integers[1], choices[0], choices[1], choices[2], flag, threads, tolerance, cancelled);

    public string Name => Schemes[Scheme];

    public WeightInitOptions Options => new() { DegreeOfParallelism = Threads, Tolerance = Tolerance, CancellationToken = new(IsCancelled) };

    public override string ToString() =>
        $"{Name}([{string.Join(", ", Shape)}], span {Excess:+0;-0;+0}, seed {Seed}, {A:r}, {B:r}, {C:r}, {N}, {M}, choices {Choice} {Other} {Third} {Flag}, {Threads} threads, tolerance {Tolerance:r}{(IsCancelled ? ", cancelled" : "")})";

    public void Run(Span<float> weight)
    {
        switch (Name)
        {
            case "Normal": Initialize.Normal(weight, Seed, A, B, Options); break;
            case "Uniform": Initialize.Uniform(weight, Seed, A, B, Options); break;
            case "TruncatedNormal": Initialize.TruncatedNormal(weight, Seed, A, B, C, Options); break;
            case "Constant": Initialize.Constant(weight, A); break;
            case "Xavier": Initialize.Xavier(weight, Shape, Seed, A, Distribution, Fans, Options); break;
            case "Kaiming": Initialize.Kaiming(weight, Shape, Seed, (Activation)M, B, (FanMode)Third, A, (GainConvention)N, Distribution, Fans, Options); break;
            case "LeCun": Initialize.LeCun(weight, Shape, Seed, A, Distribution, Fans, Options); break;
            case "VarianceScaling": Initialize.VarianceScaling(weight, Shape, Seed, B, (FanMode)Third, A, Distribution, Fans, Options); break;
            case "Orthogonal": Initialize.Orthogonal(weight, Shape, Seed, A, Options); break;
            case "DeltaOrthogonal": Initialize.DeltaOrthogonal(weight, Shape, Seed, A, (WeightLayout)Other, Options); break;
            case "Identity": Initialize.Identity(weight, Shape, A); break;
            case "Dirac": Initialize.Dirac(weight, Shape, N, (WeightLayout)Other); break;
            case "Sparse": Initialize.Sparse(weight, Shape, Seed, N, A, Options); break;
            case "Spectral": Initialize.Spectral(weight, Shape, Seed, null, A, (SpectralMeasure)Choice, (SpectralMethod)Other, 1, Options); break;
            case "SpectralPattern": Initialize.Spectral(weight, Shape, Seed, Pattern, A, (SpectralMeasure)Choice, SpectralMethod.Auto, C, Options); break;
            default: Initialize.Normalize(weight, Rows, Columns, A, (SpectralMeasure)Choice, (SpectralMethod)Other, Options); break;
        }
    }

    public void Run(Span<double> weight)
    {
        switch (Name)
        {
            case "Normal": Initialize.Normal(weight, Seed, A, B, Options); break;
            case "Uniform": Initialize.Uniform(weight, Seed, A, B, Options); break;
            case "TruncatedNormal": Initialize.TruncatedNormal(weight, Seed, A, B, C, Options); break;
            case "Constant": Initialize.Constant(weight, A); break;
            case "Xavier": Initialize.Xavier(weight, Shape, Seed, A, Distribution, Fans, Options); break;
            case "Kaiming": Initialize.Kaiming(weight, Shape, Seed, (Activation)M, B, (FanMode)Third, A, (GainConvention)N, Distribution, Fans, Options); break;
            case "LeCun": Initialize.LeCun(weight, Shape, Seed, A, Distribution, Fans, Options); break;
            case "VarianceScaling": Initialize.VarianceScaling(weight, Shape, Seed, B, (FanMode)Third, A, Distribution, Fans, Options); break;
            case "Orthogonal": Initialize.Orthogonal(weight, Shape, Seed, A, Options); break;
            case "DeltaOrthogonal": Initialize.DeltaOrthogonal(weight, Shape, Seed, A, (WeightLayout)Other, Options); break;
            case "Identity": Initialize.Identity(weight, Shape, A); break;
            case "Dirac": Initialize.Dirac(weight, Shape, N, (WeightLayout)Other); break;
            case "Sparse": Initialize.Sparse(weight, Shape, Seed, N, A, Options); break;
            case "Spectral": Initialize.Spectral(weight, Shape, Seed, null, A, (SpectralMeasure)Choice, (SpectralMethod)Other, 1, Options); break;
            case "SpectralPattern": Initialize.Spectral(weight, Shape, Seed, Pattern, A, (SpectralMeasure)Choice, SpectralMethod.Auto, C, Options); break;
            default: Initialize.Normalize(weight, Rows, Columns, A, (SpectralMeasure)Choice, (SpectralMethod)Other, Options); break;
        }
    }

    private int Rows => Shape.Length == 0 ? 0 : Shape[0];

    private int Columns => Shape.Length < 2 ? 1 : Shape[1];

    private WeightDistribution Distribution => (WeightDistribution)Choice;

    private FanRule Fans => new() { Layout = (WeightLayout)Other, Groups = N == 0 ? 1 : N, Transposed = Flag, Packed = M == 0 ? 1 : M };

    private SpectralPattern Pattern => new()
    {
        Density = Flag ? B : 1,
        Connections = Flag ? 0 : N,
        Distribution = (SpectralDistribution)Other,
        Topology = (SpectralTopology)Third,
        JumpLength = M,
    };
}
