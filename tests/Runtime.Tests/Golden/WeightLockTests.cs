using System;
using System.IO;
using Xunit;

namespace WeightInit.RuntimeTests.Golden;

/// <summary>When a lock file is written, read and refused, and where it lies.</summary>
public sealed class WeightLockTests : LockedWeights
{
    [Fact]
    public void AbsentFile_IsWrittenOnce_AndThenMatches()
    {
        using Surroundings _ = new(("CI", null), ("WEIGHTINIT_ACCEPT", null));

        Weights(("_a", 1), ("_b", 2)).ShouldMatch(Lock);
        string text = File.ReadAllText(Lock);
        Weights(("_a", 1), ("_b", 2)).ShouldMatch(Lock);

        Assert.Equal(text, File.ReadAllText(Lock));
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("_b\n", text, StringComparison.Ordinal);
        Assert.Equal(4, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal([Lock], Directory.GetFiles(Folder));
    }

    [Theory]
    [InlineData("CI", "true")]
    [InlineData("CI", "1")]
    [InlineData("TF_BUILD", "True")]
    [InlineData("JENKINS_URL", "https://build.example")]
    public void AbsentFile_FailsInContinuousIntegration(string variable, string value)
    {
        using Surroundings _ = new(("CI", null), ("WEIGHTINIT_ACCEPT", null), (variable, value));

        WeightLockException failure = Assert.Throws<WeightLockException>(() => Weights(("_a", 1)).ShouldMatch(Lock));

        Assert.Contains("does not exist", failure.Message);
        Assert.Contains("commit the file", failure.Message);
        Assert.Empty(Directory.GetFiles(Folder));
    }

    [Fact]
    public void CheckMode_WritesNowhere()
    {
        using Surroundings _ = new(("CI", "false"), ("WEIGHTINIT_ACCEPT", null));

        Assert.Throws<WeightLockException>(() => Weights(("_a", 1)).ShouldMatch(Lock, WeightLockMode.Check));

        Assert.Empty(Directory.GetFiles(Folder));
    }

    [Fact]
    public void Accept_ReplacesTheFile()
    {
        Locked(("_a", 1));
        using Surroundings _ = new(("CI", null), ("WEIGHTINIT_ACCEPT", "1"));

        Weights(("_a", 2)).ShouldMatch(Lock);

        Weights(("_a", 2)).ShouldMatch(Lock, WeightLockMode.Check);
        Assert.Equal([Lock], Directory.GetFiles(Folder));
    }

    [Fact]
    public void FileWithOtherLineEndsAndAMark_IsRead()
    {
        string text = Locked(("_a", 1));
        File.WriteAllText(Lock, "\uFEFF" + text.Replace("\n", "\r\n"));

        Weights(("_a", 1)).ShouldMatch(Lock, WeightLockMode.Check);
    }

    [Theory]
    [InlineData("", "no lock file")]
    [InlineData("{}", "no lock file")]
    [InlineData("# WeightInit weights, format 1, spectral engine 1\nnonsense\n", "line 2 is no weight: \"nonsense\"")]
    public void FileThatIsNone_IsRefusedWithItsPlace(string text, string message)
    {
        File.WriteAllText(Lock, text);

        Assert.Contains(message, Difference(Weights(("_a", 1))));
    }

    [Fact]
    public void FolderInTheFilesPlace_IsOneClearError_AndLeavesNoDraft()
    {
        Directory.CreateDirectory(Lock);

        WeightLockException failure = Assert.Throws<WeightLockException>(() => Weights(("_a", 1)).ShouldMatch(Lock, WeightLockMode.Accept));

        Assert.Contains("cannot be written", failure.Message);
        Assert.Empty(Directory.GetFiles(Folder));
    }

    [Fact]
    public void RelativePath_StartsFromTheTestsFolder()
    {
        Weights(("_a", 1)).ShouldMatch("deep/weights.lock", WeightLockMode.Accept, Path.Combine(Folder, "Test.cs"));

        Assert.True(File.Exists(Path.Combine(Folder, "deep", "weights.lock")));
    }

    [Fact]
    public void MappedSourcePath_IsFoundAboveTheAssembly()
    {
        // What a build with ContinuousIntegrationBuild writes for a source file that lies above the output folder.
        string test = Path.Combine("weightinit-lock-tests", $"{Guid.NewGuid():N}.cs");
        string source = Path.Combine(AppContext.BaseDirectory, test);
        Directory.CreateDirectory(Path.GetDirectoryName(source)!);
        File.WriteAllText(source, "");
        try
        {
            Assert.Equal(Path.Combine(Path.GetDirectoryName(source)!, "weights.lock"), LockPath.Resolve("weights.lock", $"/_/{test.Replace('\\', '/')}"));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(source)!, recursive: true);
        }

        Assert.Contains("give an absolute path", Assert.Throws<WeightLockException>(() => LockPath.Resolve("weights.lock", "/_/nowhere/Test.cs")).Message);
    }

    [Fact]
    public void UndefinedMode_IsRefused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Weights(("_a", 1)).ShouldMatch(Lock, (WeightLockMode)7));
}
