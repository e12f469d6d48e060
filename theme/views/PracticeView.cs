namespace Site.Theme;

/// <summary>Who runs the site, as the footer says it.</summary>
/// <param name="Statement">That it runs the site and that paid sessions are offered.</param>
/// <param name="Licence">The licence line; empty when there is none.</param>
/// <param name="States">The sentence that says where sessions are possible; empty when there is none.</param>
/// <param name="Contact">The address to write to; <see langword="null"/> when there is none.</param>
/// <param name="Language">A BCP 47 tag where the licence line is not in the page's language (WCAG 3.1.2).</param>
public sealed record PracticeView(string Statement, string Licence, string States, Hyperlink? Contact, string? Language = null);

/// <summary>The next step an article may offer, after its care tier.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">What the step is.</param>
/// <param name="Limits">For whom it is, and that it is not for emergencies.</param>
/// <param name="Label">The words of the link.</param>
/// <param name="Href">The booking page: a plain link, never a form or a frame.</param>
/// <param name="Leaving">That the link leaves the site, and for which host.</param>
public sealed record CallToActionView(
    string Heading,
    string Text,
    string Limits,
    string Label,
    string Href,
    string Leaving);
