using System.Collections.Immutable;
using Site.Documents;
using Site.Input;
using Site.Process;
using Site.Theme;

namespace Site;

/// <summary>
/// What a build leaves for the next one of the same site. A build alone needs none; the preview hands the same to each,
/// so that only what changed is read again.
/// </summary>
public sealed class BuildMemory
{
    /// <summary>That of a build alone, after which comes none.</summary>
    public static BuildMemory None => new() { Files = new FileMemory(keeps: false), Pages = new Remembered<Page>(keeps: false) };

    /// <summary>The files of the input folder.</summary>
    public FileMemory Files { get; private init; } = new();

    /// <summary>What the files of <c>facts/</c> say.</summary>
    public Remembered<Facts> Facts { get; } = new();

    /// <summary>What each of them says, by its name: where one is another than before, the others are not read again.</summary>
    public Remembered<object> FactFiles { get; } = new();

    /// <summary>The theme's sentences, in every language that is asked for.</summary>
    public Remembered<Voices> Voices { get; } = new();

    /// <summary>The step that reads a page: making it takes longer than reading one.</summary>
    public Remembered<ReadPage> Reader { get; } = new();

    /// <summary>The pages, each as it was read alone.</summary>
    public Remembered<Page> Pages { get; private init; } = new();

    /// <summary>The files that are not as the build before found them, by path.</summary>
    public IReadOnlyList<string> News => Files.News;

    /// <summary>Says which files the next build has to doubt.</summary>
    /// <param name="now">The time, by which a file is old enough to be told from its next state.</param>
    /// <param name="touched">Files and folders that something was done to, below the input folder; the empty name is all of it.</param>
    public void Doubt(DateTime now, ImmutableHashSet<string> touched) => Files.Doubt(now, touched);

    /// <summary>Begins a build.</summary>
    public void Begin()
    {
        Files.Begin();
        Facts.Begin();
        FactFiles.Begin();
        Voices.Begin();
        Reader.Begin();
        Pages.Begin();
    }
}
