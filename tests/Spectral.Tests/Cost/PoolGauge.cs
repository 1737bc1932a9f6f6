using System;
using System.Collections.Generic;
using System.Diagnostics.Tracing;

namespace WeightInit.SpectralTests;

/// <summary>What the calling thread holds of rented arrays at a time, told by the pool's own events.</summary>
/// <remarks>The handler must not rent itself, as formatting a string does: the pool would call it anew.</remarks>
internal sealed class PoolGauge : EventListener
{
    private readonly Dictionary<(int Buffer, int Pool), int> _held = [];
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private readonly int _large;
    private long _values;
    private int _largeHeld;

    /// <param name="large">Number of values from which an array counts as large.</param>
    private PoolGauge(int large) => _large = large;

    /// <summary>Most values that were held at a time. The pool hands out powers of two: up to twice what was asked for.</summary>
    public long MostValues { get; private set; }

    /// <summary>Most large arrays that were held at a time.</summary>
    public int MostLarge { get; private set; }

    /// <summary>What a call holds at most. It is to run on the calling thread alone.</summary>
    public static PoolGauge Measure(Action call, int large = int.MaxValue)
    {
        call();
        using PoolGauge gauge = new(large);
        call();
        return gauge;
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "System.Buffers.ArrayPoolEventSource")
        {
            EnableEvents(eventSource, EventLevel.Verbose);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        // The base class may call before the fields are there.
        if (_held is null || Environment.CurrentManagedThreadId != _thread || eventData.Payload is not { Count: >= 3 } payload
            || eventData.EventName is not ("BufferRented" or "BufferReturned"))
        {
            return;
        }

        (int, int) key = ((int)payload[0]!, (int)payload[2]!);
        if (eventData.EventName == "BufferRented")
        {
            int length = (int)payload[1]!;
            _held[key] = length;
            Count(length, 1);
        }
        else if (_held.Remove(key, out int length))
        {
            Count(-length, -1);
        }
    }

    private void Count(int length, int arrays)
    {
        _values += length;
        _largeHeld += Math.Abs(length) >= _large ? arrays : 0;
        MostValues = Math.Max(MostValues, _values);
        MostLarge = Math.Max(MostLarge, _largeHeld);
    }
}
