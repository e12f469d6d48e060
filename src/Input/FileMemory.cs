using System.Collections.Immutable;
using Site.Documents;
using Site.Problems;

namespace Site.Input;

/// <summary>The texts, images and other files that were read. A file is read again when its length or its time is another, or when there is reason to doubt these.</summary>
/// <param name="keeps">Whether there will be another build.</param>
public sealed class FileMemory(bool keeps = true)
{
    // Clocks of file systems tick as slowly as this (FAT); within a tick, an edit of the same length leaves no trace.
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    private readonly Remembered<SourceFile> _texts = new(keeps);
    private readonly Remembered<ImageFile> _images = new();
    private readonly Remembered<RootFile> _rootFiles = new();
    private ImmutableHashSet<string> _touched = [];
    private DateTime _now;

    /// <summary>The files that are not as the build before found them, by path.</summary>
    public IReadOnlyList<string> News => [.. _texts.News.Concat(_images.News).Concat(_rootFiles.News).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Says what the next build has to doubt.</summary>
    /// <param name="now">The time, by which a file is old enough to be told from its next state.</param>
    /// <param name="touched">Files and folders that something was done to, below the input folder; the empty name is all of it.</param>
    public void Doubt(DateTime now, ImmutableHashSet<string> touched) => (_now, _touched) = (now, touched);

    /// <summary>Begins a build.</summary>
    internal void Begin()
    {
        _texts.Begin();
        _images.Begin();
        _rootFiles.Begin();
    }

    /// <summary>Gives a text that was read, or reads it.</summary>
    internal SourceFile? Text(string path, FileInfo file, ProblemList problems, Func<ProblemList, SourceFile?> read) =>
        _texts.Recall(path, [Stamp(path, file, _now - file.LastWriteTimeUtc < Tick)], problems, read);

    /// <summary>Gives an image that was read, or reads it. Its bytes are read whenever they are asked for, so its age gives no doubt.</summary>
    internal ImageFile? Image(string path, FileInfo file, ProblemList problems, Func<ProblemList, ImageFile?> read) =>
        _images.Recall(path, [Stamp(path, file, false)], problems, read);

    /// <summary>Gives a file of <c>root/</c> that was read, or reads it.</summary>
    internal RootFile? RootFile(string path, FileInfo file, ProblemList problems, Func<ProblemList, RootFile?> read) =>
        _rootFiles.Recall(path, [Stamp(path, file, _now - file.LastWriteTimeUtc < Tick)], problems, read);

    // The doubt is a thing of its own, which is like no other: the next build reads the file again.
    private FileStamp Stamp(string path, FileInfo file, bool isYoung) =>
        new(file.Exists ? file.Length : -1, file.LastWriteTimeUtc, isYoung || IsTouched(path) ? new object() : null);

    private bool IsTouched(string path)
    {
        for (var name = path; name.Length > 0 && _touched.Count > 0; name = name[..Math.Max(0, name.LastIndexOf('/'))])
        {
            if (_touched.Contains(name))
            {
                return true;
            }
        }

        return _touched.Contains("");
    }

    private sealed record FileStamp(long Length, DateTime Written, object? Doubt);
}
