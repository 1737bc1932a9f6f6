using System;
using System.IO;
using System.Linq;
using Xunit;

namespace WeightInit.RuntimeTests.Golden;

public sealed class WeightLockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("weightinit-lock-").FullName;

    private string Lock => Path.Combine(_folder, "weights.lock");

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
        Assert.Equal([Lock], Directory.GetFiles(_folder));
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
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void CheckMode_WritesNowhere()
    {
        using Surroundings _ = new(("CI", "false"), ("WEIGHTINIT_ACCEPT", null));

        Assert.Throws<WeightLockException>(() => Weights(("_a", 1)).ShouldMatch(Lock, WeightLockMode.Check));

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void ChangedValues_AreShownLineByLine_AndTheFileStays()
    {
        string text = Locked(("_a", 1), ("_b", 2), ("_c", 3));

        string message = Difference(Weights(("_a", 1), ("_b", 5), ("_c", 3)));

        Assert.Contains("(- locked, + now)", message);
        Assert.Contains($"- {Line("_b", 2)}\n+ {Line("_b", 5)}\n", message);
        Assert.Contains("other values", message);
        Assert.DoesNotContain("_a", message);
        Assert.DoesNotContain("another seed", message);
        Assert.Equal(text, File.ReadAllText(Lock));
    }

    [Fact]
    public void OtherValuesEverywhere_SuggestAnotherSeed()
    {
        Locked(("_a", 1), ("_b", 2));

        Assert.Contains("another seed or key?", Difference(Weights(("_a", 3), ("_b", 4))));
    }

    [Fact]
    public void RenamedWeight_IsCalledRenamed()
    {
        Locked(("_a", 1), ("_b", 2));

        string message = Difference(Weights(("_a", 1), ("_state", 3)));

        Assert.Contains($"- {Line("_b", 2)}\n+ {Line("_state", 3)}\n    renamed from _b to _state?", message);
        Assert.Contains("so the values are others", message);
    }

    [Fact]
    public void RenamedWeightOfAnExplicitKey_KeepsItsValues()
    {
        Locked(("_a", 1));

        Assert.Contains("renamed from _a to _b? The values are the same.", Difference(Weights(("_b", 1))));
    }

    [Fact]
    public void ChangedShape_Addition_AndRemoval_AreNamed()
    {
        Locked(("_a", 1), ("_b", 2));
        WeightVerification now = new(
        [
            Entry("_a", 1) with { Shape = new WeightShape(2, 1) },
            Entry("_c", 2) with { ElementType = "float" },
        ]);

        string message = Difference(now);

        Assert.Contains("shape 2 became 2×1", message);
        Assert.Contains($"- {Line("_b", 2)}\n    the model has it no longer", message);
        Assert.Contains("the lock file does not have it", message);
    }

    [Fact]
    public void AnotherOrder_IsNoDifference()
    {
        Locked(("_a", 1), ("_b", 2));

        Weights(("_b", 2), ("_a", 1)).ShouldMatch(Lock, WeightLockMode.Check);
    }

    [Fact]
    public void OneNameInTwoTypes_IsTwoWeights()
    {
        WeightVerification both = new([Entry("_w", 1), Entry("_w", 2) with { DeclaringType = "Derived" }]);
        both.ShouldMatch(Lock, WeightLockMode.Accept);

        both.ShouldMatch(Lock, WeightLockMode.Check);
        string message = Difference(new([Entry("_w", 1), Entry("_w", 3) with { DeclaringType = "Derived" }]));

        Assert.Contains("Derived _w", message);
        Assert.DoesNotContain("Model _w", message);
    }

    [Fact]
    public void Accept_ReplacesTheFile()
    {
        Locked(("_a", 1));
        using Surroundings _ = new(("CI", null), ("WEIGHTINIT_ACCEPT", "1"));

        Weights(("_a", 2)).ShouldMatch(Lock);

        Weights(("_a", 2)).ShouldMatch(Lock, WeightLockMode.Check);
        Assert.Equal([Lock], Directory.GetFiles(_folder));
    }

    [Fact]
    public void AnotherEngine_IsGivenAsTheReason()
    {
        string text = Locked(("_a", 1));
        File.WriteAllText(Lock, text.Replace($"spectral engine {Spectral.EngineVersion}", "spectral engine 0"));

        Weights(("_a", 1)).ShouldMatch(Lock, WeightLockMode.Check);
        Assert.Contains("spectral engine 0, this is", Difference(Weights(("_a", 2))));
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
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void RelativePath_StartsFromTheTestsFolder()
    {
        Weights(("_a", 1)).ShouldMatch("deep/weights.lock", WeightLockMode.Accept, Path.Combine(_folder, "Test.cs"));

        Assert.True(File.Exists(Path.Combine(_folder, "deep", "weights.lock")));
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

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Locked(params (string Name, ulong Fingerprint)[] weights)
    {
        Weights(weights).ShouldMatch(Lock, WeightLockMode.Accept);
        return File.ReadAllText(Lock);
    }

    private string Difference(WeightVerification now)
        => Assert.Throws<WeightLockException>(() => now.ShouldMatch(Lock, WeightLockMode.Check)).Message;

    private static string Line(string name, ulong fingerprint) => $"{fingerprint:x16} double 2 0.5 Model {name}";

    private static WeightVerification Weights(params (string Name, ulong Fingerprint)[] weights)
        => new(weights.Select(static weight => Entry(weight.Name, weight.Fingerprint)));

    private static WeightVerificationEntry Entry(string name, ulong fingerprint) => new()
    {
        Name = name,
        DeclaringType = "Model",
        Shape = new WeightShape(2),
        ElementType = "double",
        Mean = 0,
        StandardDeviation = 0.5,
        Minimum = -0.5,
        Maximum = 0.5,
        NonFinite = 0,
        Fingerprint = fingerprint,
    };
}
