using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class SkipLink
{
    private const string Focusable = "a[href], button, input, select, textarea, summary, iframe, audio, video, [tabindex]:not([tabindex^='-']), [contenteditable]";

    [Wcag("2.4.1", "2.4.3")]
    public static IEnumerable<string> It_is_the_first_stop(BuiltPage page)
    {
        var first = page.Document.QuerySelector(Focusable);
        if (first?.GetAttribute("href") != "#main" || first.Words() == "")
        {
            yield return $"{first?.Described()}: is the first stop, and does not skip to #main";
        }
    }

    [Wcag("2.4.1")]
    public static IEnumerable<string> Main_takes_the_focus(BuiltPage page)
    {
        if (page.Document.ById("main") is not { LocalName: "main" } main || main.GetAttribute("tabindex") != "-1")
        {
            yield return "<main>: is not both #main and focusable by tabindex=\"-1\"";
        }
    }
}
