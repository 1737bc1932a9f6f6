using Xunit;

namespace WeightInit.TorchSharpTests;

/// <summary>A test that calls libtorch; skipped, with the reason in its name, where that cannot be loaded.</summary>
public sealed class TorchFactAttribute : FactAttribute
{
    public TorchFactAttribute()
    {
        if (Libtorch.Reason is { } reason)
        {
            Skip = DisplayName = $"libtorch cannot be loaded: {reason}.";
        }
    }
}

/// <summary>The same for a test of several cases.</summary>
public sealed class TorchTheoryAttribute : TheoryAttribute
{
    public TorchTheoryAttribute()
    {
        if (Libtorch.Reason is { } reason)
        {
            Skip = DisplayName = $"libtorch cannot be loaded: {reason}.";
        }
    }
}
