using System.Text;
using Site.Theme;

namespace Site.Documents;

/// <summary>A file of the finished site. It makes its bytes when it is asked for them, and keeps none.</summary>
/// <param name="Path">Where it stands below the output folder, with forward slashes.</param>
public abstract record OutputFile(string Path)
{
    /// <summary>Makes the bytes.</summary>
    /// <param name="renderer">Draws pages.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The bytes; the same on every machine.</returns>
    public abstract ValueTask<byte[]> BytesAsync(PageRenderer renderer, CancellationToken cancellation);
}

/// <summary>An HTML page.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Compose">Composes what the page shows.</param>
public sealed record PageFile(string Path, Func<PageView> Compose) : OutputFile(Path)
{
    /// <inheritdoc/>
    public override ValueTask<byte[]> BytesAsync(PageRenderer renderer, CancellationToken cancellation) => new(renderer.Render(Compose()));
}

/// <summary>A text file.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Text">Makes its text.</param>
public sealed record TextFile(string Path, Func<string> Text) : OutputFile(Path)
{
    /// <inheritdoc/>
    public override ValueTask<byte[]> BytesAsync(PageRenderer renderer, CancellationToken cancellation) =>
        new(Encoding.UTF8.GetBytes(Text()));
}

/// <summary>A copy of a file.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="ReadAsync">Reads the bytes of the original.</param>
public sealed record CopiedFile(string Path, Func<CancellationToken, Task<byte[]>> ReadAsync) : OutputFile(Path)
{
    /// <inheritdoc/>
    public override async ValueTask<byte[]> BytesAsync(PageRenderer renderer, CancellationToken cancellation) =>
        await ReadAsync(cancellation);
}

/// <summary>What takes a while to make, above all a picture that is drawn. Below <see cref="Assets.Folder"/> it never changes under its name, so it is taken from the last build where it is there.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="DrawAsync">Draws it.</param>
public sealed record DrawnFile(string Path, Func<CancellationToken, Task<byte[]>> DrawAsync) : OutputFile(Path)
{
    /// <inheritdoc/>
    public override async ValueTask<byte[]> BytesAsync(PageRenderer renderer, CancellationToken cancellation) =>
        await DrawAsync(cancellation);
}
