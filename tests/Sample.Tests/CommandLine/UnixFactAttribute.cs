using System;
using Xunit;

namespace WeightInit.SampleTests;

/// <summary>A test that sends a signal, which Windows has not.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Sends SIGINT, which Windows has not.";
        }
    }
}
