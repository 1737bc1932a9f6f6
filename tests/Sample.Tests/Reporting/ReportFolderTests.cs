using System;
using System.IO;
using System.Linq;
using System.Threading;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class ReportFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Report_IsWrittenWithTheFoldersItNeeds()
    {
        string target = Path.Combine(_folder.Path, "a", "b", "report");

        Write(target, "one", "x.png");

        Assert.Equal(["results.json", "x.png"], Names(target));
        Assert.Equal(["report"], Names(Path.Combine(_folder.Path, "a", "b")));
    }

    [Fact]
    public void EarlierReport_IsReplacedWhole()
    {
        string target = _folder["report"];
        Write(target, "one", "x.png", "y.png");

        Write(target, "two", "y.png", "z.png");

        Assert.Equal(["results.json", "y.png", "z.png"], Names(target));
        Assert.Equal("two", File.ReadAllText(Path.Combine(target, "y.png")));
    }

    [Fact]
    public void EmptyFolder_IsFilled()
    {
        string target = _folder["report"];
        Directory.CreateDirectory(target);

        Write(target, "one", "x.png");

        Assert.Equal(["results.json", "x.png"], Names(target));
    }

    [Fact]
    public void FolderWithOtherFiles_IsRefusedAndLeft()
    {
        string target = _folder["report"];
        Write(target, "one", "x.png");
        File.WriteAllText(Path.Combine(target, "thesis.tex"), "years of work");

        SampleException error = Assert.Throws<SampleException>(() => Write(target, "two", "x.png"));

        Assert.Equal($"{target}: holds 'thesis.tex', which is not of an earlier report; name a new or an empty folder", error.Message);
        Assert.Equal("one", File.ReadAllText(Path.Combine(target, "x.png")));
        Assert.Equal("years of work", File.ReadAllText(Path.Combine(target, "thesis.tex")));
    }

    [Fact]
    public void ForeignResultsFile_IsNotTakenForAReport()
    {
        string target = _folder["report"];
        Directory.CreateDirectory(target);
        File.WriteAllText(Path.Combine(target, "results.json"), """{ "program": "another", "files": ["results.json"] }""");

        Assert.Throws<SampleException>(() => new ReportFolder(target).EnsureWritable());
    }

    [Fact]
    public void FileInItsPlace_IsRefused()
    {
        string target = _folder.Write("report", "a file");

        Assert.Equal($"{target}: this is a file; name a folder", Assert.Throws<SampleException>(() => new ReportFolder(target).EnsureWritable()).Message);
    }

    [Fact]
    public void UnwritablePlace_IsFoundBeforehand()
    {
        // Under a file no one can make a folder, root included.
        string target = Path.Combine(_folder.Write("file", "a file"), "report");

        string message = Assert.Throws<SampleException>(() => new ReportFolder(target).EnsureWritable()).Message;

        Assert.StartsWith($"{target}: cannot write the report there: ", message);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void Check_LeavesNothingBehind()
    {
        new ReportFolder(Path.Combine(_folder.Path, "a", "b")).EnsureWritable();

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void FailedWrite_LeavesWhatWasThere(bool earlier)
    {
        string target = Path.Combine(_folder.Path, "a", "report");
        if (earlier)
        {
            Write(target, "one", "x.png");
        }

        // The third file cannot be written: its name is a path that does not exist.
        ReportFile[] files = [ReportFile.Text("x.png", "two"), ReportFile.Text("results.json", "{}"), ReportFile.Text("no/such/place.png", "two")];
        Assert.Throws<SampleException>(() => new ReportFolder(target).Write(files, CancellationToken.None));

        AssertUnchanged(target, earlier);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void CancelledWrite_LeavesWhatWasThere(bool earlier)
    {
        string target = Path.Combine(_folder.Path, "a", "report");
        if (earlier)
        {
            Write(target, "one", "x.png");
        }

        Assert.ThrowsAny<OperationCanceledException>(() =>
            new ReportFolder(target).Write([ReportFile.Text("x.png", "two")], new CancellationToken(canceled: true)));

        AssertUnchanged(target, earlier);
    }

    [Fact]
    public void FailedSwap_IsTakenBack()
    {
        string target = _folder["report"];
        Write(target, "one", "x.png", "y.png");
        string staging = Directory.CreateDirectory(Path.Combine(target, "staging")).FullName;
        File.WriteAllText(Path.Combine(staging, "x.png"), "two");

        // The second new file is missing, so the first must go out again and both old ones come back.
        Assert.Throws<FileNotFoundException>(() => FileSwap.Replace(target, staging, ["x.png", "y.png"], ["x.png", "missing.png"]));

        Assert.Equal("one", File.ReadAllText(Path.Combine(target, "x.png")));
        Assert.Equal("one", File.ReadAllText(Path.Combine(target, "y.png")));
        Assert.Equal("two", File.ReadAllText(Path.Combine(staging, "x.png")));
    }

    private void AssertUnchanged(string target, bool earlier)
    {
        if (earlier)
        {
            Assert.Equal(["results.json", "x.png"], Names(target));
            Assert.Equal("one", File.ReadAllText(Path.Combine(target, "x.png")));
        }
        else
        {
            Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
        }
    }

    private static void Write(string target, string content, params string[] names)
    {
        string list = string.Join(", ", names.Append("results.json").Select(name => $"\"{name}\""));
        ReportFile manifest = ReportFile.Text("results.json", $$"""{ "program": "WeightInit.Sample", "files": [{{list}}] }""");
        new ReportFolder(target).Write([.. names.Select(name => ReportFile.Text(name, content)), manifest], CancellationToken.None);
    }

    private static string[] Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal).ToArray();
}
