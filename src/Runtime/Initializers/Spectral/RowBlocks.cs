using System;
using System.Threading;
using System.Threading.Tasks;

namespace WeightInit;

/// <summary>Work on blocks of a matrix's rows by several threads; who does a block has no bearing on its result.</summary>
internal static class RowBlocks
{
    /// <summary>Places of a block: some tens of microseconds, and few enough for buffers that hold them all.</summary>
    private const int PlacesAtOnce = 1 << 15;

    /// <summary>Does every block once; between two a cancellation is seen.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="threads">Number of threads; 0 for all.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="make">Makes what a thread needs for itself.</param>
    /// <param name="work">Does a block, given by its first row and its number of rows.</param>
    public static void Each<TOwn>(int rows, int columns, int threads, CancellationToken cancellation, Func<TOwn> make, Action<TOwn, int, int> work)
    {
        int rowsAtOnce = Math.Clamp(PlacesAtOnce / columns, 1, rows);
        int blocks = ((rows - 1) / rowsAtOnce) + 1;
        int taken = 0;
        int workers = Math.Min(threads == 0 ? Environment.ProcessorCount : threads, blocks);
        if (workers == 1)
        {
            Labour(0);
            return;
        }

        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation }, Labour);

        void Labour(int worker)
        {
            TOwn own = make();
            for (int block = Interlocked.Increment(ref taken) - 1; block < blocks; block = Interlocked.Increment(ref taken) - 1)
            {
                cancellation.ThrowIfCancellationRequested();
                int first = block * rowsAtOnce;
                work(own, first, Math.Min(rowsAtOnce, rows - first));
            }
        }
    }
}
