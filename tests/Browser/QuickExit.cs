using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Where somebody may look over a shoulder, the way out is at hand. That it covers nothing that has the focus, <see cref="Keyboard"/> sees.</summary>
public sealed class QuickExit
{
    private static readonly Mode[] Windows =
    [
        new("no script, 320 px", 320) { Script = false },
        new("no script, 1280 px") { Script = false },
        new("200 % zoom, no script", 640, 400) { Script = false, Scale = 2 },
        new("400 % zoom, no script", 320, 200) { Script = false, Scale = 4 },
    ];

    /// <summary>In a low window, such as one that is zoomed, it would take a quarter of what can be read.</summary>
    internal static readonly Promise InSight = new("The way out stays in sight where there is room for it, and is in nobody's way elsewhere", Windows, page => Look.AtAsync(page, """
        const exit = document.querySelector('.quick-exit > a');
        for (const part of exit ? [0, 0.3, 0.7, 1] : []) {
          scrollTo(0, part * document.documentElement.scrollHeight);
          const { top, bottom } = exit.getBoundingClientRect(), isSeen = top >= 0 && bottom <= innerHeight && !cover(exit);
          if (innerHeight >= 480 && !isSeen) findings.push(`${name(exit)} is out of sight at ${part * 100} % of the page`);
          if (innerHeight < 480 && part > 0 && bottom > 0) findings.push(`${name(exit)} takes ${Math.round(bottom)} of ${innerHeight} px at ${part * 100} % of the page`);
        }
        scrollTo(0, 0);
        """));

    internal static readonly Tour Tour = new(onKinds: true, InSight);

    [Fact]
    [Trait("WCAG", "1.4.10")]
    [Trait("WCAG", "2.4.12")]
    public Task Stays_in_sight_where_there_is_room_and_is_in_nobodys_way_elsewhere() => Tour.KeepsAsync(InSight);

    /// <summary>So that the promises about keys, targets and paper are kept on pages that have it.</summary>
    [Fact]
    public async Task Is_on_an_article_and_on_the_page_of_help_among_those_that_are_visited()
    {
        var visit = await Visit.BeginAsync();
        var pages = visit.Build.Kinds.Where(page => File.ReadAllText(Path.Combine(visit.Build.Folder, page, page.EndsWith(".html", StringComparison.Ordinal) ? "" : "index.html").TrimEnd('/')).Contains("class=\"quick-exit\"", StringComparison.Ordinal)).ToArray();
        Assert.Contains("help/", pages);
        Assert.Contains(pages, page => page.StartsWith("articles/", StringComparison.Ordinal));
    }
}
