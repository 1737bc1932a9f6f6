using System;

namespace WeightInit;

/// <summary>The weights are not those of the lock file, or there is no file to compare them with.</summary>
public sealed class WeightLockException : Exception
{
    /// <summary>An exception with the difference as its message.</summary>
    public WeightLockException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with its cause.</summary>
    public WeightLockException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
