namespace WeightInit;

/// <summary>Work cut into numbered blocks, whose cut depends on the problem alone, never on the number of threads.</summary>
internal interface IBlockWork
{
    /// <summary>Does one block. Blocks may run at the same time, in any order, on any thread.</summary>
    void Execute(int block);
}
