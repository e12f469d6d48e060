using Site.Documents;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>
/// Firefox breaks lines and moves the focus by code of its own. What hangs on that is kept there, too: keyboard, reflow,
/// the page without style or script, crisis links, the way out, on one page of each kind, and what a browser makes of files on a disk. One class, one test at a time: a window of Firefox that loses the focus has no focus to show.
/// </summary>
public sealed class SecondEngine
{
    private static readonly Tour[] Tours =
    [
        .. new[] { Keyboard.Tour, Reflow.Tour, CrisisLinks.Tour, QuickExit.Tour }.Select(tour => new Tour(onKinds: true, tour.Promises) { Engine = Engine.Firefox }),
    ];

    public static TheoryData<string> Promises => [.. Tours.SelectMany(tour => tour.Promises).Select(promise => promise.Name)];

    [Theory, MemberData(nameof(Promises))]
    public async Task Keeps_the_promise(string name)
    {
        var (tour, promise) = Tours.SelectMany(tour => tour.Promises, (tour, promise) => (tour, promise)).Single(pair => pair.promise.Name == name);
        await tour.KeepsAsync(promise);
    }

    [Theory, MemberData(nameof(BarePage.Ways), MemberType = typeof(BarePage))]
    public async Task Keeps_text_crisis_links_and_disclaimer_in_order(string way)
    {
        var visit = await Visit.BeginAsync(Engine.Firefox);
        Finding.None(await BarePage.FindAsync(visit, way, visit.Build.Kinds, engine: Engine.Firefox));
    }

    [Fact]
    public async Task Opens_the_site_from_a_disk()
    {
        var visit = await Visit.BeginAsync(Engine.Firefox);
        using var build = FromDisk.Build(LinkStyle.Files);
        Finding.None(await FromDisk.FindAsync(visit, build, HomeAndArticle(build), Engine.Firefox));
    }

    [Fact]
    public async Task Searches_with_slips_and_shows_help_first()
    {
        var visit = await Visit.BeginAsync(Engine.Firefox);
        Finding.None([.. await SearchQuestions.SlipsAsync(visit, Engine.Firefox), .. await SearchQuestions.NeedsAsync(visit, Engine.Firefox)]);
    }

    [Fact]
    public async Task Searches_from_a_disk()
    {
        var visit = await Visit.BeginAsync(Engine.Firefox);
        Finding.None(await SearchPage.FromDiskAsync(visit, Engine.Firefox));
    }

    // Every link is pressed, which takes long; on every kind of page Chromium does it.
    private static string[] HomeAndArticle(TemporaryBuild build) => ["", build.Article];
}
