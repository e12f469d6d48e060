using System.Collections.Immutable;

namespace Site.Theme;

/// <summary>An article and everything that stands around its text.</summary>
public sealed record ArticlePageView(FrameView Frame, string Heading) : PageView(Frame, Heading)
{
    /// <summary>The sentences under the title.</summary>
    public required string Lead { get; init; }

    /// <summary>Minutes to read, dates and review status, each in plain words.</summary>
    public required ImmutableArray<FactView> Facts { get; init; }

    /// <summary>A sentence a reader must see first (a draft, a review that is overdue); empty for none.</summary>
    public required string Notice { get; init; }

    /// <summary>Its picture.</summary>
    public required CoverView Cover { get; init; }

    /// <summary>The article in three to five sentences.</summary>
    public required ImmutableArray<string> KeyPoints { get; init; }

    /// <summary>The sections of the text and of what follows it.</summary>
    public required ImmutableArray<Hyperlink> Contents { get; init; }

    /// <summary>The text.</summary>
    public required ImmutableArray<ProsePart> Body { get; init; }

    /// <summary>The next step, where the rules allow one.</summary>
    public CallToActionView? NextStep { get; init; }

    /// <summary>The sources and notes, by number.</summary>
    public required NotesView Notes { get; init; }

    /// <summary>Who wrote it, who reviewed it, or that nobody has: whole sentences.</summary>
    public required ImmutableArray<string> Provenance { get; init; }

    /// <summary>The sheet to hand out.</summary>
    public required Hyperlink Sheet { get; init; }

    /// <summary>A letter with its title and address, to be written to whom the reader likes; <see langword="null"/> for none.</summary>
    public Hyperlink? Letter { get; init; }

    /// <summary>The topics it belongs to.</summary>
    public required ImmutableArray<Hyperlink> Topics { get; init; }

    /// <summary>The next article on each path that it stands on.</summary>
    public required ImmutableArray<Hyperlink> Ways { get; init; }

    /// <summary>The paths that it stands on.</summary>
    public required ImmutableArray<Hyperlink> WholeWays { get; init; }

    /// <summary>Articles to read besides its neighbours, closest first.</summary>
    public required ImmutableArray<Hyperlink> Related { get; init; }

    /// <summary>The article before it in reading order.</summary>
    public Hyperlink? Previous { get; init; }

    /// <summary>The article after it in reading order.</summary>
    public Hyperlink? Next { get; init; }

    /// <summary>The one line of the article after it; empty when there is none.</summary>
    public required string NextLine { get; init; }

    /// <summary>The list of all articles.</summary>
    public required Hyperlink All { get; init; }
}

/// <summary>One of the facts under a title.</summary>
/// <param name="Text">The words; those before the date, when it has one.</param>
/// <param name="Date">The date in words; empty for none.</param>
/// <param name="Machine">The same date for machines (<c>YYYY-MM-DD</c>).</param>
/// <param name="After">The words after the date.</param>
public sealed record FactView(string Text, string Date = "", string Machine = "", string After = "");

/// <summary>The sources and notes of an article.</summary>
/// <param name="List">The notes, by number.</param>
/// <param name="Leaving">That the links of the sources leave the site; empty when there is no such link.</param>
public sealed record NotesView(ImmutableArray<NoteView> List, string Leaving);

/// <summary>A numbered note: a source from the bibliography, or an ordinary footnote.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">The source; <see langword="null"/> for an ordinary footnote.</param>
/// <param name="Content">The footnote's text; empty for a source.</param>
/// <param name="Backs">The ways back into the text.</param>
public sealed record NoteView(
    string Id,
    SourceView? Source,
    ImmutableArray<ProsePart> Content,
    ImmutableArray<NoteBackView> Backs);

/// <summary>A way from a note back to its mark in the text.</summary>
/// <param name="Text">The words that are seen.</param>
/// <param name="Note">The words that name the note, for those who hear the link away from its note (WCAG 2.4.9).</param>
/// <param name="Href">The fragment of the mark.</param>
public sealed record NoteBackView(string Text, string Note, string Href);

/// <summary>A publication.</summary>
/// <param name="Authors">Its authors, as the bibliography has them, and the year where there is one.</param>
/// <param name="Title">Its title.</param>
/// <param name="In">Journal, volume and pages, or publisher; may be empty.</param>
/// <param name="Href">The DOI (as an address) or a stable address; empty when there is none.</param>
/// <param name="Leaving">The words that name the host the link leads to, so that nobody leaves the site by surprise; empty when there is no link.</param>
public sealed record SourceView(string Authors, string Title, string In, string Href, string Leaving);
