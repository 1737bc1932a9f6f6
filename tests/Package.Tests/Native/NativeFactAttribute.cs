using Xunit;

namespace WeightInit.PackageTests;

/// <summary>A test that publishes natively; without a C compiler skipped with the reason as its name, except in CI, where it fails.</summary>
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (NativeCompiler.Missing is { } reason && !NativeCompiler.IsContinuousIntegration)
        {
            Skip = DisplayName = reason;
        }
    }
}
