namespace Site.Documents;

/// <summary>A place in a source file.</summary>
/// <param name="Path">The file as the editor knows it, with forward slashes: <c>input/articles/a-wall.md</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
public readonly record struct Position(string Path, int Line, int Column)
{
    /// <summary>The form editors and terminals make clickable: <c>path(line,column)</c>.</summary>
    /// <returns>The path with line and column.</returns>
    public override string ToString() => $"{Path}({Line},{Column})";
}

/// <summary>A value, and where it was written, so that a later step can complain at the exact place.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="At">Where it stands.</param>
public sealed record Located<T>(T Value, Position At);
