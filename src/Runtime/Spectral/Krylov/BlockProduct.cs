namespace WeightInit;

/// <summary>The product of a square operator with a vector, cut by rows.</summary>
internal abstract unsafe class BlockProduct
{
    /// <summary>Number of rows and columns of the operator.</summary>
    public abstract int Size { get; }

    /// <summary>Products with the underlying matrix that one product costs: two for AᵀA.</summary>
    public virtual int ProductsEach => 1;

    /// <summary>Relative rounding error of one product, in units of the operator's norm.</summary>
    public virtual double Rounding => 32 * 2.220446049250313e-16;

    /// <summary>The same operator in double precision, where this one is a cheaper stand-in for it.</summary>
    public virtual BlockProduct? Exact => null;

    /// <summary>Number of blocks of work before rows can be asked for; 0 where there is none.</summary>
    public virtual int PreparationBlocks => 0;

    /// <summary>Told the vector on the caller's thread before anything else.</summary>
    public virtual void Begin(double* x)
    {
    }

    /// <summary>One block of the preparation.</summary>
    public virtual void Prepare(int block)
    {
    }

    /// <summary>Rows from <paramref name="start"/> to before <paramref name="end"/> of the product, written to their place in y.</summary>
    public abstract void Rows(int start, int end, double* x, double* y);
}
