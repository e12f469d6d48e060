using Site.Tests.Support;

namespace Site.Tests.Browser.Support;

/// <summary>What is asked of a page that has lost its script, its style or its images.</summary>
internal static class BareText
{
    /// <summary>The blocks of text that a reader with everything is shown, in order, but for what is drawn for the eye only.</summary>
    public const string Everything = "() => { const seen = e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });" + Blocks;

    /// <summary>The blocks of text that take room on the page, or do so when a reader touches what they are folded into.</summary>
    public const string Readable =
        "() => { for (const summary of document.querySelectorAll('summary')) if (summary.checkVisibility()) summary.parentElement.open = true; const seen = e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && e.getBoundingClientRect().height > 0;" + Blocks;

    /// <summary>The targets of the crisis links that can be seen, at the top and in the footer.</summary>
    public const string CrisisLinks = """
        () => [...document.querySelectorAll('.help-bar a, .crisis-help a')]
          .filter(a => a.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && a.getBoundingClientRect().height > 0)
          .map(a => `${a.closest('.help-bar') ? 'top' : 'footer'}: ${a.getAttribute('href')}`)
        """;

    /// <summary>How far down the page elements stand.</summary>
    public const string Places =
        "selectors => selectors.map(selector => { const e = document.querySelector(selector); return e ? e.getBoundingClientRect().top + scrollY : -1; })";

    private const string Blocks = """
          return [...document.querySelectorAll('body :is(h1, h2, h3, h4, p, li, th, td, caption, a)')]
            .filter(seen)
            .map(e => `${e.localName}: ${e.textContent.replace(/\s+/g, ' ').trim()}`);
        }
        """;

    /// <summary>What has to be reachable, twice on every page.</summary>
    public static readonly string[] Crisis =
    [
        .. from place in new[] { "top", "footer" }
           from way in Kept.Facts.EveryPage
           select $"{place}: {way.Href}",
    ];

    /// <summary>What a disclaimer says in any case.</summary>
    /// <param name="language">The language of the page.</param>
    public static IEnumerable<string> DisclaimerIn(string language)
    {
        var facts = Kept.Facts.In(language);
        return facts.Say.List("disclaimerPhrases").Append(facts.First.Way.Label);
    }
}
