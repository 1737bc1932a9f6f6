namespace WeightInit;

/// <summary>What float and double differ in: sizes, and the coefficients of the polynomials of Box–Muller.</summary>
internal interface IPrecision
{
    /// <summary>Bits of the element: 32 or 64.</summary>
    static abstract int Size { get; }

    /// <summary>Stored bits of the significand: 23 or 52.</summary>
    static abstract int Significand { get; }

    /// <summary>The number √½.</summary>
    static abstract ulong HalfRoot { get; }

    /// <summary>−2 ln 2 cut so that its product with any exponent is exact.</summary>
    static abstract double LogUpper { get; }

    /// <summary>The rest of −2 ln 2.</summary>
    static abstract double LogLower { get; }

    /// <summary>The number nearest to (π/2)·2^-size.</summary>
    static abstract double QuarterTurn { get; }

    /// <summary>2(ln((1+s)/(1−s))/s − 2) for z = s².</summary>
    static abstract TWords Log<TWords>(TWords z)
        where TWords : unmanaged, IWords<TWords>;

    /// <summary>(sin φ / φ − 1)/φ² for y = φ², φ in (−π/4, π/4).</summary>
    static abstract TWords Sine<TWords>(TWords y)
        where TWords : unmanaged, IWords<TWords>;

    /// <summary>cos φ for y = φ², φ in (−π/4, π/4).</summary>
    static abstract TWords Cosine<TWords>(TWords y)
        where TWords : unmanaged, IWords<TWords>;
}
