using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;

namespace WeightInit.Sample;

/// <summary>
/// The folder a report goes to. It holds a whole report or is as it was: files are written beside (a new folder) or
/// within it (one that is there), and only then moved into place. A folder with files that are not a report's is refused.
/// </summary>
internal sealed class ReportFolder
{
    private const string StagingPrefix = ".weightinit-";
    private readonly string _shown;
    private readonly string _path;
    private readonly string _stagingName = $"{StagingPrefix}{Guid.NewGuid():N}";

    /// <param name="path">The folder as the user named it; it need not exist.</param>
    public ReportFolder(string path)
    {
        _shown = path;
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new SampleException("the name of the report's folder is empty");
        }

        try
        {
            _path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException or PathTooLongException)
        {
            throw new SampleException($"{path}: no folder can have this name: {error.Message}");
        }
    }

    /// <summary>The full path.</summary>
    public string Path => _path;

    /// <summary>Finds out before the work begins whether the report can be written at its end.</summary>
    public void EnsureWritable() => Guard(() =>
    {
        CheckContent();
        string? made = null;
        try
        {
            MakeStaging(out made, out string staging);
            Directory.Delete(staging);
        }
        finally
        {
            RemoveMade(made);
        }
    });

    /// <summary>Writes all files or none.</summary>
    public void Write(IReadOnlyList<ReportFile> files, CancellationToken cancellation) => Guard(() =>
    {
        CheckContent();
        string? made = null;
        string? staging = null;
        bool done = false;
        try
        {
            MakeStaging(out made, out staging);
            foreach (ReportFile file in files)
            {
                cancellation.ThrowIfCancellationRequested();
                File.WriteAllBytes(System.IO.Path.Combine(staging, file.Name), file.Content);
            }

            cancellation.ThrowIfCancellationRequested();
            Publish(staging, files);
            done = true;
        }
        finally
        {
            if (staging is not null && Directory.Exists(staging))
            {
                Directory.Delete(staging, recursive: true);
            }

            if (!done)
            {
                RemoveMade(made);
            }
        }
    });

    private void Publish(string staging, IReadOnlyList<ReportFile> files)
    {
        if (!Directory.Exists(_path))
        {
            Directory.Move(staging, _path);
            return;
        }

        FileSwap.Replace(_path, staging, ReportManifest.FilesOf(_path), files.Select(file => file.Name).ToList());
    }

    /// <summary>Refuses a file in the folder's place and a folder that holds anything but an earlier report.</summary>
    private void CheckContent()
    {
        if (File.Exists(_path))
        {
            throw new SampleException($"{_shown}: this is a file; name a folder");
        }

        if (!Directory.Exists(_path))
        {
            return;
        }

        HashSet<string> known = [.. ReportManifest.FilesOf(_path)];
        foreach (string entry in Directory.EnumerateFileSystemEntries(_path).Order(StringComparer.Ordinal))
        {
            string name = System.IO.Path.GetFileName(entry);
            // A staging folder here is what a killed run left, or another run's that is writing; neither is the user's.
            if (!known.Contains(name) && !name.StartsWith(StagingPrefix, StringComparison.Ordinal))
            {
                throw new SampleException($"{_shown}: holds '{name}', which is not of an earlier report; name a new or an empty folder");
            }
        }
    }

    /// <summary>Makes the staging folder on the disk of the target; <paramref name="made"/> is the topmost folder made on the way, or null.</summary>
    private void MakeStaging(out string? made, out string staging)
    {
        made = null;
        if (Directory.Exists(_path))
        {
            staging = System.IO.Path.Combine(_path, _stagingName);
            Directory.CreateDirectory(staging);
            return;
        }

        string parent = System.IO.Path.GetDirectoryName(_path) ?? _path;
        for (string? folder = parent; folder is not null && !Directory.Exists(folder); folder = System.IO.Path.GetDirectoryName(folder))
        {
            made = folder;
        }

        staging = System.IO.Path.Combine(parent, _stagingName);
        Directory.CreateDirectory(staging);
    }

    /// <summary>Takes away the folders made for a report that was not written; they hold nothing but each other.</summary>
    private void RemoveMade(string? topmost)
    {
        if (topmost is null)
        {
            return;
        }

        for (string? folder = System.IO.Path.GetDirectoryName(_path); folder is not null && folder.Length >= topmost.Length; folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }

    private void Guard(Action work)
    {
        try
        {
            work();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // The user knows the folder, not the name it has until it is whole.
            string reason = error.Message.Replace(_stagingName, System.IO.Path.GetFileName(_path), StringComparison.Ordinal);
            throw new SampleException($"{_shown}: cannot write the report there: {reason}");
        }
    }
}
