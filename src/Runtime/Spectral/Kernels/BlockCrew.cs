using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace WeightInit;

/// <summary>A few threads that do the blocks of one computation, many small rounds one after the other.</summary>
/// <remarks>
/// A product at k = 256 takes microseconds, so helpers spin between rounds and park when a round is long in coming. The
/// caller works too and waits only for blocks that a helper has begun: if no helper ever gets a processor, the
/// caller does it all. Nothing is allocated in a round. Who does a block has no bearing on its result.
/// </remarks>
internal sealed class BlockCrew : IThreadPoolWorkItem, IDisposable
{
    private const int SpinsBeforeYield = 4_000;
    private const int YieldsBeforePark = 50;

    private readonly object _gate = new();
    private readonly bool _alone;
    private IBlockWork? _work;
    private volatile bool _stopped;
    private Exception? _failure;
    private int _parked;

    // From the top: 32 bits number of the round, 16 bits end and 16 bits start of the blocks not claimed yet. In one word,
    // so that a helper that comes late to a round can never claim a block with another round's count. The caller claims from the
    // start, helpers from the end: with two threads each finds its half of the matrix in its own cache, round after round.
    private long _ticket;
    private int _done;

    /// <summary>Starts the helpers.</summary>
    /// <param name="degreeOfParallelism">Number of threads, the caller's among them; 0 for one a processor.</param>
    /// <param name="mostBlocks">No more threads than this are of use.</param>
    public BlockCrew(int degreeOfParallelism, int mostBlocks)
    {
        int threads = degreeOfParallelism > 0 ? degreeOfParallelism : Environment.ProcessorCount;
        threads = Math.Min(threads, mostBlocks);
        _alone = threads <= 1;
        for (int helper = 1; helper < threads; helper++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    /// <summary>Does blocks 0 … blocks − 1, at most 65,535, and returns when all are done.</summary>
    public void Run(IBlockWork work, int blocks)
    {
        if (_alone || blocks <= 1)
        {
            for (int block = 0; block < blocks; block++)
            {
                work.Execute(block);
            }

            return;
        }

        _work = work;
        _done = 0;
        long round = (_ticket & ~0xFFFF_FFFFL) + (1L << 32) + ((long)blocks << 16);
        Interlocked.Exchange(ref _ticket, round);
        if (Volatile.Read(ref _parked) > 0)
        {
            lock (_gate)
            {
                Monitor.PulseAll(_gate);
            }
        }

        Labour(round, isCaller: true);
        SpinWait spin = default;
        while (Volatile.Read(ref _done) < blocks)
        {
            spin.SpinOnce(sleep1Threshold: -1);
        }

        if (_failure is not null)
        {
            throw new AggregateException(_failure);
        }
    }

    /// <summary>Sends the helpers home.</summary>
    public void Dispose()
    {
        _stopped = true;
        lock (_gate)
        {
            Monitor.PulseAll(_gate);
        }
    }

    void IThreadPoolWorkItem.Execute()
    {
        long seen = 0;
        int idle = 0;
        while (!_stopped)
        {
            long ticket = Volatile.Read(ref _ticket);
            if ((ticket >> 32) != (seen >> 32))
            {
                seen = ticket;
                Labour(ticket, isCaller: false);
                idle = 0;
            }
            else if (idle < SpinsBeforeYield)
            {
                idle++;
                Thread.SpinWait(4);
            }
            else if (idle < SpinsBeforeYield + YieldsBeforePark)
            {
                idle++;
                Thread.Yield();
            }
            else
            {
                Park(seen);
                idle = 0;
            }
        }
    }

    private void Park(long seen)
    {
        lock (_gate)
        {
            // Counted before the ticket is read again: the caller publishes first and counts second, so one of the two sees the other.
            Interlocked.Increment(ref _parked);
            if (!_stopped && (Volatile.Read(ref _ticket) >> 32) == (seen >> 32))
            {
                Monitor.Wait(_gate);
            }

            Interlocked.Decrement(ref _parked);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Labour(long round, bool isCaller)
    {
        while (true)
        {
            long ticket = Volatile.Read(ref _ticket);
            int start = (int)(ticket & 0xFFFF), end = (int)((ticket >> 16) & 0xFFFF);
            if ((ticket >> 32) != (round >> 32) || start >= end)
            {
                return;
            }

            int block = isCaller ? start : end - 1;
            if (Interlocked.CompareExchange(ref _ticket, isCaller ? ticket + 1 : ticket - (1L << 16), ticket) != ticket)
            {
                continue;
            }

            try
            {
                _work!.Execute(block);
            }
            catch (Exception failure)
            {
                Interlocked.CompareExchange(ref _failure, failure, null);
            }

            Interlocked.Increment(ref _done);
        }
    }
}
