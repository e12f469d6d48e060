namespace Site.Documents;

/// <summary>A text file of the input folder, by name alone.</summary>
/// <param name="Path">Its path below the input folder, with forward slashes: <c>articles/a-wall.md</c>.</param>
/// <param name="DisplayPath">Its path as the editor knows it: <c>input/articles/a-wall.md</c>.</param>
public sealed record SourceName(string Path, string DisplayPath)
{
    /// <summary>A place in this file.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <returns>The place.</returns>
    public Position At(int line, int column = 1) => new(DisplayPath, line, column);
}

/// <summary>A text file of the input folder, decoded: no byte-order mark, line ends as <c>\n</c>, letters and their marks composed. Columns count in this text.</summary>
/// <param name="Path">Its path below the input folder, with forward slashes: <c>articles/a-wall.md</c>.</param>
/// <param name="DisplayPath">Its path as the editor knows it: <c>input/articles/a-wall.md</c>.</param>
/// <param name="Text">Its text.</param>
public sealed record SourceFile(string Path, string DisplayPath, string Text)
{
    /// <summary>Its name.</summary>
    public SourceName Name { get; } = new(Path, DisplayPath);

    /// <summary>Its text.</summary>
    public string Text
    {
        get;
        init => (field, Lines) = (value, new LineMap(value));
    } = Text;

    /// <summary>Its lines.</summary>
    public LineMap Lines { get; private init; } = new(Text);

    /// <summary>A place in this file.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <returns>The place.</returns>
    public Position At(int line, int column = 1) => new(DisplayPath, line, column);

    /// <summary>A place in this file.</summary>
    /// <param name="index">How many characters come before it.</param>
    /// <returns>The place.</returns>
    public Position AtIndex(int index)
    {
        var (line, column) = Lines.PlaceOf(index);
        return At(line, column);
    }

    /// <summary>How many characters come before a place.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The number.</returns>
    public int IndexOf(Position place) => Lines.StartOf(place.Line) + place.Column - 1;

    /// <summary>Whether another file has the same path and the same text.</summary>
    /// <param name="other">The other.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    public bool Equals(SourceFile? other) => other is not null && Path == other.Path && DisplayPath == other.DisplayPath && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, DisplayPath, Text);
}

/// <summary>An image of the input folder. Its bytes stay on the disk until they are asked for.</summary>
/// <param name="Path">Its path below the input folder, with forward slashes.</param>
/// <param name="BytesAsync">Reads its bytes: the Input phase's right, lent with the image.</param>
/// <param name="Width">Its width in pixels, as it is seen.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="IsPhotograph">Whether it loses nothing that is seen by being a JPEG.</param>
public sealed record ImageFile(string Path, Func<CancellationToken, Task<byte[]>> BytesAsync, int Width, int Height, bool IsPhotograph = false)
{
    /// <summary>The files as which it goes out: none where this machine cannot draw them; <see langword="null"/> for a drawing, which goes out as it is.</summary>
    public IReadOnlyList<PictureForm>? Forms { get; init; }
}

/// <summary>The files of <c>facts/</c>: one document in several files.</summary>
/// <param name="Folder">The input folder as the editor named it.</param>
/// <param name="Files">The files, by name.</param>
/// <param name="Unreadable">The names of those that are there and could not be read.</param>
public sealed record FactFiles(string Folder, IReadOnlyDictionary<string, SourceFile> Files, IReadOnlySet<string> Unreadable);

/// <summary>Everything the input folder holds, as the Input phase found it.</summary>
/// <param name="Folder">The input folder as the editor named it.</param>
/// <param name="Pages">The Markdown files that become pages, by path. Their texts stay on the disk until each is its turn.</param>
/// <param name="Facts">The files of <c>facts/</c>.</param>
/// <param name="Images">The images, by path.</param>
/// <param name="Root">The files of <c>root/</c>, by path.</param>
/// <param name="Unreadable">The texts that are there and could not be read; what is wrong with them has been said.</param>
/// <param name="Strays">Everything else that lies there.</param>
public sealed record Sources(
    string Folder,
    IReadOnlyList<SourceName> Pages,
    FactFiles Facts,
    IReadOnlyDictionary<string, ImageFile> Images,
    IReadOnlyList<RootFile> Root,
    IReadOnlySet<string> Unreadable,
    IReadOnlySet<string> Strays)
{
    /// <summary>Every text, whether it could be read or not. A text with a problem of its own is not missing.</summary>
    public IEnumerable<string> Paths => Pages.Select(source => source.Path).Concat(Unreadable);

    /// <summary>The slugs of the topics, in order.</summary>
    public IReadOnlyList<string> Topics => PageKinds.SlugsAmong(PageKind.Topic, Paths);
}
