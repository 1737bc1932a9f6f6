using Xunit.Abstractions;
using Xunit.Sdk;

namespace WeightInit.PackageTests;

/// <summary>Prints into the run's own output, where a passing test's output does not go.</summary>
public sealed class Printer(IMessageSink sink)
{
    public void Print(string line) => sink.OnMessage(new DiagnosticMessage(line));
}
