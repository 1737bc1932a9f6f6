namespace WeightInit;

/// <summary>What <see cref="Arnoldi"/> needs of a matrix.</summary>
internal unsafe interface IArnoldiOperator
{
    /// <summary>Number of rows and columns.</summary>
    int Size { get; }

    /// <summary>Length of vectors: a multiple of eight, zero from <see cref="Size"/> on.</summary>
    int Length { get; }

    /// <summary>y = the matrix times x.</summary>
    void Multiply(double* x, double* y);
}
