using System.Collections.Immutable;

namespace Site.Theme;

/// <summary>A page the theme can draw: a frame, and what stands in it.</summary>
/// <param name="Frame">What is around the content.</param>
/// <param name="Heading">The page's only h1.</param>
public abstract record PageView(FrameView Frame, string Heading);

/// <summary>The home page.</summary>
/// <param name="Lead">One or two sentences under the heading.</param>
/// <param name="Cover">Its picture.</param>
/// <param name="Start">The article to begin with.</param>
/// <param name="Browse">The list of all articles; <see langword="null"/> while there is none.</param>
/// <param name="Doors">The paths, each a way in.</param>
/// <param name="Articles">The first articles as cards, in reading order.</param>
/// <param name="All">The list of all articles, when these are not all; <see langword="null"/> otherwise.</param>
/// <param name="Topics">The topics, or the largest of them and the list of all.</param>
/// <param name="Body">The home page's own words.</param>
public sealed record HomePageView(
    FrameView Frame,
    string Heading,
    string Lead,
    CoverView Cover,
    Hyperlink? Start,
    Hyperlink? Browse,
    ImmutableArray<EntryView> Doors,
    ImmutableArray<CardView> Articles,
    Hyperlink? All,
    ImmutableArray<Hyperlink> Topics,
    ImmutableArray<ProsePart> Body) : PageView(Frame, Heading);

/// <summary>A page of plain text: about, privacy, accessibility and their like, and 404.</summary>
/// <param name="Body">Its text.</param>
/// <param name="Updated">The sentence that says when it was last changed; empty for none.</param>
public sealed record TextPageView(
    FrameView Frame,
    string Heading,
    ImmutableArray<ProsePart> Body,
    string Updated) : PageView(Frame, Heading);

/// <summary>Every helpline, by country. Help comes first: the site's own country stands before any other word.</summary>
/// <param name="Elsewhere">The way on for readers in another country; <see langword="null"/> where there is none.</param>
/// <param name="Own">The site's own country.</param>
/// <param name="Contents">What the page holds, in its order: the countries, and the sections of the text.</param>
/// <param name="Body">What to expect, and what else can help.</param>
/// <param name="Others">The other countries.</param>
/// <param name="Next">The article to go on to; <see langword="null"/> for none.</param>
public sealed record HelpPageView(
    FrameView Frame,
    string Heading,
    ElsewhereView? Elsewhere,
    CountryHelpView Own,
    ImmutableArray<Hyperlink> Contents,
    ImmutableArray<ProsePart> Body,
    ImmutableArray<CountryHelpView> Others,
    Hyperlink? Next) : PageView(Frame, Heading);

/// <summary>A list of articles: all of them, or those of one topic.</summary>
/// <param name="Body">What the list is.</param>
/// <param name="Articles">The articles as cards, in reading order.</param>
/// <param name="Nothing">What is said in their place while there is none.</param>
/// <param name="Topics">The topics, or those besides this one; of many, the largest and the list of all.</param>
/// <param name="TopicsHeading">What stands above them.</param>
public sealed record ArticleListPageView(
    FrameView Frame,
    string Heading,
    ImmutableArray<ProsePart> Body,
    ImmutableArray<CardView> Articles,
    string Nothing,
    ImmutableArray<Hyperlink> Topics,
    string TopicsHeading) : PageView(Frame, Heading)
{
    /// <summary>Everything from A to Z, for who looks for a title; <see langword="null"/> where the list is short.</summary>
    public Hyperlink? AToZ { get; init; }

    /// <summary>The links to its other pages; <see langword="null"/> where it has but one.</summary>
    public PaginationView? Pagination { get; init; }
}

/// <summary>A page from A to Z: letters, or titles, or what leads to more titles.</summary>
/// <param name="Titles">The titles.</param>
/// <param name="Letters">The letters.</param>
public sealed record AToZPageView(
    FrameView Frame,
    string Heading,
    ImmutableArray<Hyperlink> Titles,
    ImmutableArray<ShortLinkView> Letters) : PageView(Frame, Heading)
{
    /// <summary>The links to its other pages; <see langword="null"/> where it has but one.</summary>
    public PaginationView? Pagination { get; init; }
}

/// <summary>The page that searches. Without script, it is the list of all pages.</summary>
/// <param name="Body">What the page says of itself.</param>
/// <param name="Sentences">The sentences of the script, as JSON.</param>
/// <param name="Crisis">How to reach help in a crisis, shown above all that is found to whoever asks about suicide or self-harm.</param>
/// <param name="Exit">The way out at once, for whoever asks about violence.</param>
/// <param name="Danger">The call for a life in danger, shown there as well.</param>
/// <param name="Lines">The lines for partner violence, shown there as well.</param>
/// <param name="WaysOn">Where to look when nothing is found.</param>
/// <param name="All">Every page, from A to Z; none where there are too many.</param>
/// <param name="Letters">In their place, the letters that their titles begin with; none where even these are too many.</param>
/// <param name="Rest">In the place of both, where they are listed.</param>
/// <param name="Script">The address of the script.</param>
public sealed record SearchPageView(
    FrameView Frame,
    string Heading,
    ImmutableArray<ProsePart> Body,
    string Sentences,
    ImmutableArray<CrisisLinkView> Crisis,
    QuickExitView Exit,
    CrisisLinkView Danger,
    ImmutableArray<HelplineView> Lines,
    ImmutableArray<Hyperlink> WaysOn,
    ImmutableArray<Hyperlink> All,
    ImmutableArray<ShortLinkView> Letters,
    Hyperlink? Rest,
    string Script) : PageView(Frame, Heading);

/// <summary>The glossary.</summary>
/// <param name="Body">What stands above the terms.</param>
/// <param name="Terms">The terms, from A to Z.</param>
public sealed record GlossaryPageView(
    FrameView Frame,
    string Heading,
    ImmutableArray<ProsePart> Body,
    ImmutableArray<TermView> Terms) : PageView(Frame, Heading);

/// <summary>The list of topics.</summary>
/// <param name="Body">What the list is.</param>
/// <param name="Topics">The topics.</param>
/// <param name="Nothing">What is said in their place while there is none.</param>
public sealed record TopicListPageView(
    FrameView Frame,
    string Heading,
    ImmutableArray<ProsePart> Body,
    ImmutableArray<EntryView> Topics,
    string Nothing) : PageView(Frame, Heading)
{
    /// <summary>The links to its other pages; <see langword="null"/> where it has but one.</summary>
    public PaginationView? Pagination { get; init; }
}

/// <summary>A path: a few articles, one after the other.</summary>
/// <param name="Body">Whom it is for.</param>
/// <param name="Articles">Its articles, in order.</param>
/// <param name="Others">The other paths.</param>
public sealed record PathPageView(
    FrameView Frame,
    string Heading,
    ImmutableArray<ProsePart> Body,
    ImmutableArray<EntryView> Articles,
    ImmutableArray<Hyperlink> Others) : PageView(Frame, Heading);

/// <summary>The sheet of an article to hand out: on paper, one page.</summary>
/// <param name="Notice">A sentence a reader must see first; empty for none.</param>
/// <param name="First">The help that comes before all else, where the article has two kinds of it.</param>
/// <param name="KeyPoints">The article in three to five sentences.</param>
/// <param name="Exercises">What there is to try.</param>
/// <param name="Last">When to talk to somebody.</param>
/// <param name="Article">The whole article.</param>
/// <param name="Address">Its whole address, and the code that leads there; <see langword="null"/> while that is unknown.</param>
/// <param name="Provenance">Who wrote it, who reviewed it, or that nobody has: whole sentences.</param>
public sealed record SheetPageView(
    FrameView Frame,
    string Heading,
    string Notice,
    ImmutableArray<ProsePart> First,
    ImmutableArray<string> KeyPoints,
    ImmutableArray<ProsePart> Exercises,
    ImmutableArray<ProsePart> Last,
    Hyperlink Article,
    CodeView? Address,
    string Provenance) : PageView(Frame, Heading);

/// <summary>An address as a QR code (ISO/IEC 18004), for a telephone's camera.</summary>
/// <param name="Address">The address.</param>
/// <param name="Size">How many squares it has in a row.</param>
/// <param name="Squares">The dark squares, as the data of an SVG path, in squares.</param>
public sealed record CodeView(string Address, int Size, string Squares);

/// <summary>The page that stands at an old address and leads to the new one.</summary>
/// <param name="Target">The new address.</param>
public sealed record RedirectPageView(
    FrameView Frame,
    string Heading,
    Hyperlink Target) : PageView(Frame, Heading);

/// <summary>An article in a list.</summary>
/// <param name="Link">Its title and address.</param>
/// <param name="Line">Its one line.</param>
/// <param name="Minutes">How long it takes to read, in words.</param>
/// <param name="Marks">"Draft" or "Scheduled for …" in a preview; empty otherwise.</param>
/// <param name="Cover">Its picture.</param>
public sealed record CardView(Hyperlink Link, string Line, string Minutes, string Marks, CoverView Cover);

/// <summary>A term of the glossary.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Name">The term.</param>
/// <param name="Text">What it means.</param>
/// <param name="Source">Its source in a few words; its address is empty where it has none. <see langword="null"/> for a word in everyday use.</param>
/// <param name="Leaving">Where the link leaves for; empty where there is none.</param>
public sealed record TermView(string Id, string Name, string Text, Hyperlink? Source, string Leaving);

/// <summary>A page in a list without pictures: a topic, a path, an article on a path.</summary>
/// <param name="Link">Its title and address.</param>
/// <param name="Line">Its one line.</param>
/// <param name="Size">How many articles it has, or how long it takes to read, in words.</param>
public sealed record EntryView(Hyperlink Link, string Line, string Size);
