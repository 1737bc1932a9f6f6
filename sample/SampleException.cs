using System;

namespace WeightInit.Sample;

/// <summary>What the user can put right. The message is one line that says what is wrong, where, and the remedy.</summary>
internal class SampleException : Exception
{
    public SampleException(string message)
        : base(OneLine.Of(message))
    {
    }
}
