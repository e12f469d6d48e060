using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>What a page promises to its paper: gathered on the screen, so that a print style cannot hide what it hides.</summary>
internal sealed record Handout
{
    private const string Gather = """
        () => {
          // Text, without what only a screen reader is told, and without the name of another site, whose whole address is printed.
          const text = e => {
            const walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
            let all = '';
            while (walker.nextNode()) {
              if (walker.currentNode.parentElement.getBoundingClientRect().width > 1 && !walker.currentNode.parentElement.closest('.leaves')) all += walker.currentNode.data;
            }
            return all.trim();
          };
          const texts = selector => [...document.querySelectorAll(selector)].map(text);
          const hrefs = selector => [...document.querySelectorAll(selector)].map(a => a.getAttribute('href'));
          return {
            title: document.title,
            language: document.documentElement.lang,
            heading: text(document.querySelector('h1')),
            text: texts('.prose :is(h2, h3, h4, p, li, caption, th, td):not(:has(p, li), nav *, .actions *, .call-to-action *)'),
            sources: texts('.notes .source-authors').concat(hrefs('.notes a[href^="http"]')),
            help: texts('.crisis-ways a, .crisis-help a[href^="tel:"], .crisis-help a[href^="sms:"]').concat(hrefs('.crisis-ways a[href^="http"]:not([hidden] *)')),
            disclaimer: texts('.disclaimer h2, .disclaimer p'),
            address: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
            article: [...document.querySelectorAll('.sheet p.print-only')].map(e => e.textContent),
            isOnePage: document.querySelector('.sheet') !== null,
            headings: texts('h1, h2, h3, h4, h5, h6, caption'),
            own: texts('.article > .country-help :is(h2, h3, .crisis-ways a, .crisis-more a[href*=":"], p)'),
            first: texts('.help-bar p, .help-bar a:not(:last-child)'),
          };
        }
        """;

    private const string GatherNavigation = """
        () => [...document.querySelectorAll('nav, .skip-link, .help-bar a:last-child')]
          .filter(e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          .map(e => e.getAttribute('aria-label') ?? e.className)
        """;

    public string Title { get; init; } = "";

    public string Language { get; init; } = "";

    public string Heading { get; init; } = "";

    public string[] Text { get; init; } = [];

    public string[] Sources { get; init; } = [];

    public string[] Help { get; init; } = [];

    public string[] Disclaimer { get; init; } = [];

    public string Address { get; init; } = "";

    /// <summary>Where the article stands of which this is handed out.</summary>
    public string[] Article { get; init; } = [];

    /// <summary>Whether it is what is handed out of an article.</summary>
    public bool IsOnePage { get; init; }

    public string[] Headings { get; init; } = [];

    /// <summary>What the help page says of the site's own country; nothing on another page.</summary>
    public string[] Own { get; init; } = [];

    /// <summary>What stands above the title: whom to call.</summary>
    public string[] First { get; init; } = [];

    /// <summary>What leads around the site and would be printed.</summary>
    public string[] Navigation { get; init; } = [];

    /// <summary>Gathers from an open page, and leaves it ready for the printer.</summary>
    public static async Task<Handout> OfAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        var handout = await page.EvaluateAsync<Handout>(Gather);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        return handout with { Navigation = await page.EvaluateAsync<string[]>(GatherNavigation) };
    }
}
