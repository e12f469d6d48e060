using System.Collections.Immutable;

namespace Site.Theme;

/// <summary>One way to reach help: a plain link, or words where no link can exist.</summary>
/// <param name="Label">The words of the link.</param>
/// <param name="Href"><c>tel:</c>, <c>sms:</c> or <c>https:</c>; nothing else, and no message body (RFC 5724 bodies are not portable).</param>
/// <param name="Language">A BCP 47 tag where the words are not in the page's language (WCAG 3.1.2).</param>
/// <param name="Note">What this way is like, in a few words; may be empty.</param>
/// <param name="Place">What tells its words from the same words elsewhere on the page, such as ", Canada": heard and not seen (WCAG 2.4.9). May be empty.</param>
/// <param name="Host">The site that it leads to, where its words do not name it (WCAG 3.2.5); empty for none.</param>
public sealed record CrisisLinkView(string Label, string Href, string? Language = null, string Note = "", string Place = "", string Host = "")
{
    /// <summary>That its own letters say in which direction they run, where they are not in the page's language.</summary>
    public string? Direction => Language is null ? null : "auto";
}

/// <summary>The crisis help of the site's region, shown at the top and in the footer of every page.</summary>
/// <param name="Ways">Call, text, chat and emergency, in that order, as far as the country has them.</param>
/// <param name="Languages">The same in other languages.</param>
/// <param name="About">What the line is and whom it is for; a paragraph a line.</param>
/// <param name="Lines">The names of the lines and of their country: what the ways lead to, in a line.</param>
/// <param name="More">The page with every line.</param>
/// <param name="Language">A BCP 47 tag where the lines are described in another language than the page's (WCAG 3.1.2).</param>
public sealed record CrisisHelpView(
    ImmutableArray<CrisisLinkView> Ways,
    ImmutableArray<LanguageHelpView> Languages,
    ImmutableArray<string> About,
    string Lines,
    Hyperlink More,
    string? Language = null);

/// <summary>What there is in another language than the page's.</summary>
/// <param name="Ways">The ways to reach the lines above it in that language.</param>
/// <param name="Page">The page of help in that language; <see langword="null"/> where there is none.</param>
public sealed record LanguageHelpView(ImmutableArray<CrisisLinkView> Ways, Hyperlink? Page);

/// <summary>The way on for readers who are not in the site's own country.</summary>
/// <param name="Question">"Not in the United States?"</param>
/// <param name="Countries">The other countries, each as a link to its part of the page.</param>
public sealed record ElsewhereView(string Question, ImmutableArray<Hyperlink> Countries);

/// <summary>The lines of one country on the help page. A number is never shown without its country.</summary>
/// <param name="Name">The country's name.</param>
/// <param name="Id">The id of its heading.</param>
/// <param name="About">What its crisis lines and the emergency services are and whom they are for; a paragraph a line.</param>
/// <param name="Ways">How to reach them; none where the country has neither.</param>
/// <param name="Languages">The same in other languages.</param>
/// <param name="Lines">Its other lines.</param>
/// <param name="Checked">The sentence that says since when all this is known to be right.</param>
/// <param name="Language">A BCP 47 tag where all this is in another language than the page's (WCAG 3.1.2).</param>
public sealed record CountryHelpView(
    string Name,
    string Id,
    ImmutableArray<string> About,
    ImmutableArray<CrisisLinkView> Ways,
    ImmutableArray<LanguageHelpView> Languages,
    ImmutableArray<HelplineView> Lines,
    string Checked,
    string? Language = null);

/// <summary>One helpline on the help page.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">What tells its name from the same name elsewhere on the page: heard and not seen (WCAG 2.4.6). May be empty.</param>
/// <param name="About">What it is and whom it is for; may be empty.</param>
/// <param name="Hours">When it answers; may be empty.</param>
/// <param name="Warning">What to know before reaching it; may be empty.</param>
/// <param name="Ways">How to reach it.</param>
/// <param name="Languages">The same in other languages.</param>
public sealed record HelplineView(
    string Name,
    string Place,
    string About,
    string Hours,
    string Warning,
    ImmutableArray<CrisisLinkView> Ways,
    ImmutableArray<LanguageHelpView> Languages);
