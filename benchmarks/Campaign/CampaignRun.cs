using System;
using System.Linq;
using System.Threading;
using TorchSharp;

namespace WeightInit.Benchmarks;

/// <summary>Measures matrices side by side, one thread each: eigenvalues gain little from a second thread, two matrices do.</summary>
internal static class CampaignRun
{
    /// <summary>Measures the matrices; returns how many rows were wrong or beyond their bound.</summary>
    public static int Run(CampaignFile file, string kind, int[] indices, int workers, DateTime end)
    {
        Console.WriteLine($"{kind}: {indices.Length} matrices to measure, {file.Done.Count} there, seed {file.Seed}");
        CampaignProgress progress = new(kind, [.. indices.Select(index => CampaignMatrix.SizeOf(kind, file.Seed, index))]);
        int next = -1;
        Exception? failure = null;
        Thread[] threads = [.. Enumerable.Range(0, workers).Select(_ => new Thread(Work))];
        foreach (Thread thread in threads)
        {
            thread.Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        progress.Close();
        return failure is null ? progress.Bad : throw new InvalidOperationException("A worker of the campaign failed.", failure);

        void Work()
        {
            try
            {
                if (Libtorch.IsAvailable)
                {
                    // The number is kept a thread.
                    torch.set_num_threads(1);
                }

                while (failure is null && DateTime.UtcNow < end)
                {
                    int place = Interlocked.Increment(ref next);
                    if (place >= indices.Length)
                    {
                        return;
                    }

                    CampaignMatrix matrix = CampaignMatrix.Draw(kind, file.Seed, indices[place]);
                    CampaignRow[] rows = CampaignRow.Measure(matrix, file.Seed, indices[place]);
                    file.Append(rows);
                    progress.Count(place, rows);
                }
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        }
    }
}
