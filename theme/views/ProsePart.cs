using System.Collections.Immutable;

namespace Site.Theme;

/// <summary>A piece of a text: markup that Markdown gave, or something the theme draws.</summary>
public abstract record ProsePart;

/// <summary>Markup made from Markdown. It may open an element that a later piece closes.</summary>
/// <param name="Html">Well-formed once the pieces stand together; raw HTML of an editor never gets here.</param>
public sealed record MarkupPart(string Html) : ProsePart;

/// <summary>An image of the text.</summary>
/// <param name="Src">Its address, relative to the page.</param>
/// <param name="SrcSet">The same in WebP, each address with its width in pixels; empty for a drawing.</param>
/// <param name="Alt">Its text alternative; empty when it is decorative (WCAG 1.1.1).</param>
/// <param name="Width">Its width in CSS pixels, from the file, so that the page does not shift.</param>
/// <param name="Height">Its height in CSS pixels, from the file.</param>
/// <param name="IsFirst">Whether it may be seen before anybody scrolls: then it does not wait until they do.</param>
public sealed record ImagePart(string Src, string SrcSet, string Alt, int Width, int Height, bool IsFirst) : ProsePart;

/// <summary>Words that stand in the place of an image that cannot be shown.</summary>
/// <param name="Words">Its text alternative.</param>
public sealed record MissingImagePart(string Words) : ProsePart;

/// <summary>A crisis link inside a sentence.</summary>
/// <param name="Link">The link; its label is already in the case the sentence wants.</param>
public sealed record CrisisLinkPart(CrisisLinkView Link) : ProsePart;

/// <summary>The mark in the text that leads to a numbered note.</summary>
/// <param name="Number">The note's number, from 1.</param>
/// <param name="Id">The mark's own id, for the way back.</param>
/// <param name="Href">The fragment of the note.</param>
public sealed record NoteMarkPart(int Number, string Id, string Href) : ProsePart;

/// <summary>A block that stands out: something to try, an example, a note.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Title">Its title.</param>
/// <param name="Label">What kind it is, in a word before the title.</param>
/// <param name="Id">The id of its heading.</param>
/// <param name="Level">Its heading's level, 2 to 6, as the context asks.</param>
/// <param name="Content">What it holds.</param>
public sealed record CalloutPart(
    CalloutKind Kind,
    string Title,
    string Label,
    string Id,
    int Level,
    ImmutableArray<ProsePart> Content) : ProsePart;

/// <summary>The kinds of <see cref="CalloutPart"/>.</summary>
public enum CalloutKind
{
    /// <summary>Something to try.</summary>
    Try,

    /// <summary>A made-up example.</summary>
    Example,

    /// <summary>A note beside the text.</summary>
    Note,
}

/// <summary>A help block: one of three tiers, with the wording of the NHS care cards' order.</summary>
/// <param name="Tier">How urgent it is.</param>
/// <param name="Prefix">The visually hidden words that open the heading.</param>
/// <param name="Heading">One action, of the form "verb … if:".</param>
/// <param name="Id">The id of its heading.</param>
/// <param name="Level">Its heading's level, 2 to 6.</param>
/// <param name="Content">The list.</param>
/// <param name="Ways">The crisis links the block ends with; none for the care tier.</param>
public sealed record HelpTierPart(
    HelpTier Tier,
    string Prefix,
    string Heading,
    string Id,
    int Level,
    ImmutableArray<ProsePart> Content,
    ImmutableArray<CrisisLinkView> Ways) : ProsePart;

/// <summary>How urgent a help block is.</summary>
public enum HelpTier
{
    /// <summary>Talk to a therapist or doctor.</summary>
    Care,

    /// <summary>Reach the crisis line.</summary>
    Urgent,

    /// <summary>Reach the emergency services.</summary>
    Emergency,
}

/// <summary>The list of our rules.</summary>
/// <param name="Level">The level of the groups' headings, 2 to 6.</param>
/// <param name="Groups">The rules, by what they are about.</param>
public sealed record RulesPart(int Level, ImmutableArray<RuleGroupView> Groups) : ProsePart;

/// <summary>Rules about one thing.</summary>
/// <param name="Heading">What they are about.</param>
/// <param name="Rules">The rules.</param>
public sealed record RuleGroupView(string Heading, ImmutableArray<RuleView> Rules);

/// <summary>A rule of ours.</summary>
/// <param name="Text">The rule, in one sentence.</param>
/// <param name="Why">Why we keep it.</param>
/// <param name="Ways">The crisis links that a rule has beside it when it speaks of what no page mentions without them; none otherwise.</param>
public sealed record RuleView(string Text, string Why, ImmutableArray<CrisisLinkView> Ways);

/// <summary>The helplines, each with its source.</summary>
/// <param name="Level">The level of the countries' headings, 2 to 6.</param>
/// <param name="Countries">The countries.</param>
/// <param name="Language">A BCP 47 tag where all this is in another language than the page's (WCAG 3.1.2).</param>
public sealed record HelplineSourcesPart(int Level, ImmutableArray<CountrySourcesView> Countries, string? Language) : ProsePart;

/// <summary>The helplines of a country, each with its source.</summary>
/// <param name="Name">The country's name.</param>
/// <param name="Lines">Its lines.</param>
public sealed record CountrySourcesView(string Name, ImmutableArray<HelplineSourceView> Lines);

/// <summary>A helpline and its source.</summary>
/// <param name="Name">Its name, with a full stop.</param>
/// <param name="Source">The sentence that says where and when the facts were last read.</param>
public sealed record HelplineSourceView(string Name, string Source);
