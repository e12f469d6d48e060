using Site.PostProcess.Views;
using Site.Tests.Browser.Support;
using Site.Tests.Support;
using Site.Theme;

namespace Site.Tests.Browser;

/// <summary>A site in Spanish, and one that runs from right to left: what other words and another direction could break.</summary>
public sealed class OtherLanguages
{
    private static readonly string[] Addresses = ["", "articles/cuando-callas/", "help/"];

    private static readonly Mode[] Widths = [Mode.Narrow, Mode.Light];

    // A reader presses what they see: the digits of a number run from left to right among words of any direction.
    private static readonly Promise Order = new("Numbers are shown as they are dialled", Widths, page => Look.AtAsync(page, """
        for (const node of texts().filter(node => node.parentElement.closest('a[href^="tel:"], a[href^="sms:"], .help-tier :is(h2, h3)'))) {
          let last;
          for (let i = 0; i < node.data.length; i++) if (/\d/.test(node.data[i])) {
            const range = document.createRange();
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            const box = range.getBoundingClientRect();
            if (last && box.top === last.top && box.left < last.left) { findings.push(`${name(node.parentElement)} is shown in another order`); break; }
            last = box;
          }
        }
        """));

    private static readonly Promise Begins = new("A page begins where its language does", Widths, page => Look.AtAsync(page, """
        const isRight = document.documentElement.dir === 'rtl';
        for (const e of document.querySelectorAll('.masthead a, .help-bar a, .breadcrumb a, main h1')) if ((getComputedStyle(e).direction === 'rtl') !== isRight) findings.push(`${name(e)} runs the other way`);
        const [one, two] = [...document.querySelectorAll('.breadcrumb li')].map(e => e.getBoundingClientRect());
        if (two && one.top === two.top && one.left > two.left !== isRight) findings.push('the breadcrumb runs the other way');
        """));

    // In a row of boxes each piece becomes a box of its own, and the spaces between them are gone.
    private static readonly Promise OneText = new("No text falls apart into boxes", Widths, page => Look.AtAsync(page, """
        for (const node of texts()) {
          const outer = node.parentElement;
          if (/flex|grid/.test(getComputedStyle(outer).display) && [...outer.children].some(e => e.localName !== 'svg' && shown(e))) findings.push(`${name(outer)} falls apart`);
        }
        """));

    [Theory]
    [InlineData("es-US")]
    [InlineData("he")]
    public async Task Keep_what_is_promised(string language)
    {
        var visit = await Visit.BeginAsync();
        using var folder = new TemporaryFolder();
        var site = Build(language, folder);
        await using var server = await SiteServer.StartAsync(folder.File("output"));
        string[] help = [.. site.Facts.EveryPage.Select(way => way.Href)];
        List<string> findings = [];
        foreach (var mode in Widths)
        {
            await using var context = await visit.OpenAsync(mode);
            var page = await context.NewPageAsync();
            foreach (var address in Addresses)
            {
                await page.GotoAsync(new Uri(server.Root, address).AbsoluteUri);
                List<string> found = [.. await CrisisLinks.LostAsync(page, help)];
                foreach (var promise in (Promise[])[Reflow.Fits, Reflow.Whole, Reflow.Apart, Order, Begins, OneText])
                {
                    found.AddRange(await promise.Find(page));
                }

                found.AddRange((await Axe.FaultsAsync(page, mode)).Select(fault => fault.ToString()));
                findings.AddRange(found.Select(finding => $"/{address} ({mode}): {finding}"));
            }
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    /// <summary>A browser brings the rules of Unicode's CLDR; the theme's and the tests' own are held against them.</summary>
    [Fact]
    public async Task Count_as_the_browser_does()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Light);
        var page = await context.NewPageAsync();
        var known = PluralForms.Rules.Concat(ThemeFiles.Strings.Keys.Select(language => KeyValuePair.Create(language, Say.In(language).Forms("pluralRules"))));
        foreach (var (language, rules) in known)
        {
            var categories = await page.EvaluateAsync<string[]>("language => { const rules = new Intl.PluralRules(language); return Array.from({ length: 2001 }, (_, count) => rules.select(count)); }", language);
            Assert.Equal(categories, Enumerable.Range(0, 2001).Select(count => PluralRule.CategoryOf(count, rules)));
        }
    }

    private static BuiltSite Build(string language, TemporaryFolder folder)
    {
        var input = Spanish.Folder;
        if (language == "he")
        {
            input = folder.File("input");
            RightToLeft.WriteTo(input);
        }

        var site = BuiltSite.Build(language, input, language == "he" ? RightToLeft.Strings : null);
        foreach (var (path, bytes) in site.Files)
        {
            var file = Path.Combine(folder.File("output"), path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        return site;
    }
}
