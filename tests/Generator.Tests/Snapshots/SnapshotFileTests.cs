using System;
using System.IO;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>The seam itself: a test of snapshots is worth nothing if the snapshots cannot fail.</summary>
public sealed class SnapshotFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("weightinit-snapshots-").FullName;

    [Fact]
    public void MissingSnapshot_FailsAndWritesReceived()
    {
        SnapshotFile file = Create();

        SnapshotException failure = Assert.Throws<SnapshotException>(() => file.Match("a\nb"));

        Assert.Contains("No snapshot Case.Works.verified.cs", failure.Message);
        Assert.Equal("a\nb", File.ReadAllText(file.Received));
        Assert.False(File.Exists(file.Verified));
    }

    [Fact]
    public void Difference_FailsWithMarkedLines()
    {
        SnapshotFile file = Create();
        File.WriteAllText(file.Verified, "far\n1\n2\n3\nsame\nold");

        SnapshotException failure = Assert.Throws<SnapshotException>(() => file.Match("far\n1\n2\n3\nsame\nnew"));

        Assert.Contains("  same\n", failure.Message);
        Assert.Contains("- old\n", failure.Message);
        Assert.Contains("+ new\n", failure.Message);
        Assert.DoesNotContain("far", failure.Message);
        Assert.Equal("far\n1\n2\n3\nsame\nnew", File.ReadAllText(file.Received));
    }

    [Fact]
    public void Match_DeletesStaleReceived()
    {
        SnapshotFile file = Create();
        File.WriteAllText(file.Verified, "text");
        File.WriteAllText(file.Received, "stale");

        file.Match("text");

        Assert.False(File.Exists(file.Received));
    }

    [Fact]
    public void Verified_IsReadWithByteOrderMarkAndCarriageReturns()
    {
        SnapshotFile file = Create();
        File.WriteAllBytes(file.Verified, [0xEF, 0xBB, 0xBF, .. "a\r\n×"u8]);

        file.Match("a\n×");
    }

    [Fact]
    public void Accept_WritesTheSnapshotWithoutMark()
    {
        SnapshotFile file = Create(accept: true);

        file.Match("a\n×");

        Assert.Equal([.. "a\n×"u8], File.ReadAllBytes(file.Verified));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private SnapshotFile Create(bool accept = false) => new(Path.Combine(_folder, "Case.Works"), "cs", accept);
}
