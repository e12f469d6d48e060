using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class Practice
{
    private static readonly string[] Policies = ["/privacy/", "/accessibility/", "/how-we-write/", "/help/"];

    /// <summary>The address to write to.</summary>
    internal static IElement? Contact(BuiltPage page) => page.Document.QuerySelector("body > footer a[href^='mailto:']");

    public static IEnumerable<string> It_says_who_runs_the_site_and_where_it_is_licensed(BuiltPage page) =>
        from words in (string[])
        [
            page.Say.Fill(page.Facts.Booking is null ? "practiceStatementAlone" : "practiceStatement", page.Facts.Site.Practice.Name),
            page.Facts.Site.Practice.Licence, .. page.Facts.Site.Practice.States,
        ]
        where page.Document.QuerySelector("body > footer")?.Words().Contains(words, StringComparison.Ordinal) != true
        select $"<footer>: does not say \"{words}\"";

    public static IEnumerable<string> It_can_be_written_to(BuiltPage page) =>
        from address in (string[])[page.Facts.Site.Practice.Email]
        where address != "" && (Contact(page)?.GetAttribute("href") != $"mailto:{address}" || Contact(page)!.Words() != address)
        select $"<footer>: has no link to write to {address}";

    /// <summary>Who offers sessions in the United States says there what they may cost.</summary>
    public static IEnumerable<string> The_footer_leads_to_every_policy(BuiltPage page) =>
        from policy in page.Facts is { Site.Region: "US", Booking: not null } ? [.. Policies, "/good-faith-estimate/"] : Policies
        where page.Document.QuerySelectorAll("body > footer a[href]").All(link => page.SitePath(link.GetAttribute("href")!) != policy)
        select $"<footer>: has no link to {policy}";
}
