using System.Collections.Immutable;
using Site.Documents;

namespace Site.Process.Reading;

/// <summary>What a block stands right in.</summary>
internal enum Enclosure
{
    /// <summary>Nothing: it is a part of the text itself.</summary>
    None,

    /// <summary>A ::: block that is closed.</summary>
    Fence,

    /// <summary>A ::: block whose end is missing, so that it holds what was meant to follow it.</summary>
    OpenFence,

    /// <summary>A list, a quotation, a table, a footnote.</summary>
    Other,
}

/// <summary>What a block stands in.</summary>
/// <param name="Enclosure">What it stands right in.</param>
/// <param name="Comments">The comments right before it, and before everything that it stands in, the last on top.</param>
internal sealed record Surroundings(Enclosure Enclosure, ImmutableStack<Comment> Comments)
{
    /// <summary>A text's own blocks.</summary>
    public static Surroundings None { get; } = new(Enclosure.None, []);

    /// <summary>Whether it is someone else's words.</summary>
    public bool IsQuotation { get; init; }

    /// <summary>Whether it is part of a cell of a table.</summary>
    public bool IsCell { get; init; }

    /// <summary>Whether it is part of a footnote.</summary>
    public bool IsNote { get; init; }

    /// <summary>The help block it is part of; <see langword="null"/> when it is part of none.</summary>
    public TierKind? Tier { get; init; }
}

/// <summary>A comment, with its marks.</summary>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="Text">As it was written.</param>
internal sealed record Comment(int Start, string Text);
