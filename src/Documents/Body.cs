using System.Collections.Immutable;

namespace Site.Documents;

/// <summary>The text of a page, rendered as far as it can be without knowing any other page.</summary>
public sealed record Body
{
    /// <summary>No text.</summary>
    public static Body Empty { get; } = new();

    /// <summary>The text in pieces: markup, and what waits for the rest of the site.</summary>
    public ImmutableArray<BodyPart> Parts { get; init; } = [];

    /// <summary>Its headings, in order.</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Its links to other files of the input folder.</summary>
    public ImmutableArray<PageLink> Links { get; init; } = [];

    /// <summary>Its images.</summary>
    public ImmutableArray<ImagePiece> Images { get; init; } = [];

    /// <summary>Its notes: citations and footnotes, by number.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>The helplines it names.</summary>
    public ImmutableArray<Located<string>> Helplines { get; init; } = [];

    /// <summary>The terms of the glossary it links to.</summary>
    public ImmutableArray<Located<string>> Terms { get; init; } = [];

    /// <summary>The ids of the terms it leads to: by their mark, or by the page of the glossary.</summary>
    public IEnumerable<string> TermIds => Terms.Select(term => term.Value).Concat(Links.Where(link => link.Path == PageKinds.GlossaryPath).Select(link => link.Fragment));

    /// <summary>The counts of the tests it names.</summary>
    public ImmutableArray<Located<string>> Tested { get; init; } = [];

    /// <summary>The help blocks it has.</summary>
    public ImmutableArray<Tier> Tiers { get; init; } = [];

    /// <summary>The passages of it that came with the copy.</summary>
    public ImmutableArray<Sample> Samples { get; init; } = [];

    /// <summary>Whether all of it came with the copy.</summary>
    public bool IsSample { get; init; }

    /// <summary>The lines on which its own blocks begin, in order.</summary>
    public ImmutableArray<int> Blocks { get; init; } = [];

    /// <summary>The words by which it was judged: those of its language.</summary>
    public Lexicon JudgedBy { get; init; } = Lexicon.Unknown("");

    /// <summary>Its words as they are looked for, each once.</summary>
    public ImmutableArray<WordUse> Vocabulary { get; init; } = [];

    /// <summary>How many words it has.</summary>
    public int Words { get; init; }

    /// <summary>
    /// The years of school that its sentences ask for (Flesch and Kincaid); <see langword="null"/> without a sentence, and in another language than English.
    /// A number to look at: it never decides anything, because formulas differ by years on one text.
    /// </summary>
    public double? ReadingGrade { get; init; }
}

/// <summary>A heading of a text.</summary>
/// <param name="Level">2 to 6; the page's title is the only level 1.</param>
/// <param name="Text">Its words.</param>
/// <param name="Id">Its id: readable, stable, unique on the page.</param>
/// <param name="At">Where it stands.</param>
public sealed record Heading(int Level, string Text, string Id, Position At);

/// <summary>A link to another file of the input folder.</summary>
/// <param name="Path">The file, below the input folder.</param>
/// <param name="Fragment">The heading's id; empty for the page itself.</param>
/// <param name="Written">The address as the editor wrote it.</param>
/// <param name="At">Where it stands.</param>
public sealed record PageLink(string Path, string Fragment, string Written, Position At);

/// <summary>A numbered note.</summary>
/// <param name="Number">From 1, in the order in which the text first points to it.</param>
/// <param name="Source">The id of a source in the bibliography; <see langword="null"/> for an ordinary footnote.</param>
/// <param name="Content">The footnote's text; empty for a source.</param>
/// <param name="Mentions">How often the text points to it.</param>
public sealed record Note(int Number, Located<string>? Source, ImmutableArray<BodyPart> Content, int Mentions)
{
    /// <summary>The id of a note.</summary>
    public static string Id(int number) => $"note_{number}";

    /// <summary>The id of a mark in the text.</summary>
    public static string MarkId(int number, int mention) => mention == 1 ? $"mark_{number}" : $"mark_{number}_{mention}";
}

/// <summary>A help block of a text.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="At">Where it begins.</param>
public sealed record Tier(TierKind Kind, Position At);

/// <summary>The three help blocks, least urgent first.</summary>
public enum TierKind
{
    /// <summary>Talk to a therapist or doctor.</summary>
    Care,

    /// <summary>Reach the crisis line.</summary>
    Urgent,

    /// <summary>Reach the emergency services.</summary>
    Emergency,
}
