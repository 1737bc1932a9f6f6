using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace WeightInit.Benchmarks;

/// <summary>Counts what was measured and says every quarter of a minute when the rest will be.</summary>
internal sealed class CampaignProgress(string kind, int[] sizes)
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(15);

    private readonly Lock _gate = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    // The oracle's eigenvalues are nearly all of the time, and cost the cube.
    private readonly double _cost = sizes.Sum(Cost);
    private double _paid;
    private int _done;
    private int _wrong;
    private int _unsure;
    private int _beyond;
    private TimeSpan _told;

    /// <summary>Rows that must not be.</summary>
    public int Bad => _wrong + _beyond;

    public void Count(int place, CampaignRow[] rows)
    {
        lock (_gate)
        {
            _done++;
            _paid += Cost(sizes[place]);
            foreach (CampaignRow row in rows)
            {
                _wrong += row.IsWrong ? 1 : 0;
                _unsure += row.Converged ? 0 : 1;
                _beyond += row.ExceedsBound ? 1 : 0;
                if (row.IsWrong || row.ExceedsBound || !row.Converged)
                {
                    Console.WriteLine($"{(row.IsWrong ? "WRONG" : row.ExceedsBound ? "BEYOND BOUND" : "not converged")} {row}");
                }
            }

            if (_clock.Elapsed - _told > _interval)
            {
                _told = _clock.Elapsed;
                TimeSpan left = _clock.Elapsed * ((_cost - _paid) / _paid);
                Console.WriteLine($"{Line()}; about {left:h\\:mm\\:ss} left");
            }
        }
    }

    public void Close() => Console.WriteLine(Line());

    private static double Cost(int size) => 1e5 + Math.Pow(size, 3);

    private string Line() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{kind}: {_done} of {sizes.Length} in {_clock.Elapsed:h\\:mm\\:ss}, {_wrong} wrong, {_unsure} rows not converged, {_beyond} beyond bound");
}
