using Microsoft.Playwright;
using Site.Tests.Browser.Support;
using Site.Tests.Support;

namespace Site.Tests.Browser;

/// <summary>What a reader in a bad hour needs first: there, in sight, first by key, and a plain link.</summary>
public sealed class CrisisLinks
{
    private static readonly Mode[] Widths =
    [
        .. new[] { 320, 375, 768, 1280 }.Select(width => new Mode($"no script, {width} px", width) { Script = false }),
    ];

    internal static readonly Promise InSight = new("Crisis links are in sight, and exact", Widths, page => LostAsync(page, Hrefs));

    internal static readonly Promise FirstByKey = new("Crisis links come first after the skip link", Widths, async page =>
    {
        List<string> findings = [];
        foreach (var expected in Hrefs.Prepend("#main"))
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>("() => document.activeElement.getAttribute('href')") is var found && found != expected)
            {
                findings.Add($"Tab leads to {found ?? "no link"}, not to {expected}");
            }
        }

        return findings;
    });

    /// <summary>A press has to arrive where the browser takes it up, with nothing that has listened on the way and stopped it.</summary>
    internal static readonly Promise Plain = new("Crisis links have no handler", [Mode.Light], page => Look.AtAsync(page, """
        for (const link of [...document.querySelectorAll('a')].filter(a => given.includes(a.getAttribute('href')))) {
          for (let e = link; e; e = e.parentElement) for (const { name: attribute } of e.attributes)
            if (attribute.startsWith('on')) findings.push(`${name(e)} has ${attribute}`);
          if (link.hasAttribute('target') || link.hasAttribute('ping') || link.hasAttribute('download')) findings.push(`${name(link)} is no plain link`);
          let arrived = false;
          const last = event => { arrived = !event.defaultPrevented; event.preventDefault(); };
          addEventListener('click', last);
          link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
          removeEventListener('click', last);
          if (!arrived) findings.push(`a press on ${name(link)} is taken by a script`);
        }
        """, Hrefs));

    internal static readonly Tour Tour = new(onKinds: false, InSight, FirstByKey, Plain);

    /// <summary>The crisis links of a site that are not the first on a page, or not in sight.</summary>
    internal static Task<IReadOnlyList<string>> LostAsync(IPage page, string[] hrefs) => Look.AtAsync(page, """
        const links = [...document.querySelectorAll('a')].slice(1, 1 + given.length);
        for (const [i, href] of given.entries()) {
          const link = links[i], box = link?.getBoundingClientRect();
          if (link?.getAttribute('href') !== href) findings.push(`${link ? name(link) : 'nothing'} stands where ${href} belongs`);
          else if (!shown(link) || !squeeze(link.innerText)) findings.push(`${href} cannot be seen`);
          else if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) findings.push(`${href} is not in the window`);
          else if (cover(link)) findings.push(`${href} is covered by ${cover(link)}`);
        }
        """, hrefs);

    private static string[] Hrefs => [.. Kept.Facts.EveryPage.Select(way => way.Href)];

    [Fact]
    public Task Are_in_sight_at_every_width_and_exact() => Tour.KeepsAsync(InSight);

    [Fact]
    [Trait("WCAG", "2.4.3")]
    public Task Come_first_by_key_after_the_skip_link() => Tour.KeepsAsync(FirstByKey);

    [Fact]
    public Task Have_no_handler() => Tour.KeepsAsync(Plain);
}
