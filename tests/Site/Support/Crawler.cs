using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Site.Tests.Support;

/// <summary>
/// Goes through a site on a web server as a reader could: from every form of every page's address (with its slash, without, with
/// <c>index.html</c>) to every link, picture, style sheet and fragment on it, and on from there; and to what the feed and the sitemap name.
/// </summary>
/// <param name="host">The server.</param>
/// <param name="site">What stands on it, for the feed and the sitemap name whole addresses.</param>
internal sealed partial class Crawler(WebServer host, BuiltSite site)
{
    private readonly Dictionary<string, (HttpStatusCode Status, IHtmlDocument? Page, string Text)> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _dead = [];

    // Where a browser says that it is, after the host has sent it on.
    private readonly Dictionary<string, string> _landed = new(StringComparer.Ordinal);

    /// <summary>How many addresses were followed, each as often as it stands somewhere.</summary>
    public int Followed { get; private set; }

    /// <summary>The forms of the addresses of all pages that were opened, each with the status of its answer.</summary>
    public IReadOnlyDictionary<string, HttpStatusCode> Opened => _seen.Where(seen => seen.Value.Page is not null).ToDictionary(seen => seen.Key, seen => seen.Value.Status);

    private string Folder => site.Facts.Folder;

    /// <summary>Follows everything.</summary>
    /// <returns>A line for each address that leads to nothing, or out of the site's folder.</returns>
    public async Task<IReadOnlyList<string>> FindDeadAsync()
    {
        var waiting = new Queue<string>();
        foreach (var page in site.Pages.Where(page => page.Path != Addresses.NotFound))
        {
            var address = Folder + page.Address;
            foreach (var form in (string[])[address, address.TrimEnd('/'), page.Address.EndsWith('/') ? address + "index.html" : address])
            {
                waiting.Enqueue(form.Length == 0 ? "/" : form);
            }
        }

        for (var known = waiting.ToHashSet(StringComparer.Ordinal); waiting.TryDequeue(out var form);)
        {
            foreach (var next in await FollowAllAsync(form))
            {
                if (known.Add(next))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        foreach (var (file, name) in ((string, string)[])[("/feed.xml", "link"), ("/feed.xml", "id"), ("/sitemap.xml", "loc")])
        {
            foreach (var element in XDocument.Parse((await OpenAsync(Folder + file)).Text).Descendants().Where(element => element.Name.LocalName == name))
            {
                var address = new Uri(element.Attribute("href")?.Value ?? element.Value);
                if (address.Host == new Uri(site.Facts.Home).Host)
                {
                    await FollowAsync(file, address);
                }
            }
        }

        return _dead;
    }

    // The addresses on one form of a page; those of more pages are given back.
    private async Task<IReadOnlyList<string>> FollowAllAsync(string form)
    {
        var (status, page, _) = await OpenAsync(form);
        if (page is null || status != HttpStatusCode.OK)
        {
            _dead.Add($"{form}: answers {(int)status}");
            return [];
        }

        var here = new Uri(new Uri(site.Facts.Home), _landed[form]);
        List<string> pages = [];
        foreach (var written in page.Addresses().Select(link => link.Address)
            .Concat(page.QuerySelectorAll("meta[http-equiv=refresh]").Select(element => element.GetAttribute("content")!.Split("url=")[1]))
            .Concat(page.QuerySelectorAll("meta[property='og:url'], meta[property='og:image']").Select(element => element.GetAttribute("content")!)))
        {
            if (Uri.TryCreate(here, written, out var address) && address.GetLeftPart(UriPartial.Authority) == here.GetLeftPart(UriPartial.Authority) && await FollowAsync(form, address))
            {
                pages.Add(address.AbsolutePath);
            }
        }

        return pages;
    }

    /// <summary>Whether it leads to a page.</summary>
    private async Task<bool> FollowAsync(string from, Uri address)
    {
        Followed++;
        if (address.AbsolutePath != Folder && !address.AbsolutePath.StartsWith(Folder + "/", StringComparison.Ordinal))
        {
            _dead.Add($"{from}: {address.AbsolutePath} leads out of the folder");
            return false;
        }

        var (status, page, _) = await OpenAsync(address.AbsolutePath);
        if (status != HttpStatusCode.OK)
        {
            _dead.Add($"{from}: {address.AbsolutePath} answers {(int)status}");
        }
        else if (page is not null && address.Fragment.Length > 1 && page.ById(Uri.UnescapeDataString(address.Fragment[1..])) is null)
        {
            _dead.Add($"{from}: {address.AbsolutePath} has no {address.Fragment}");
        }

        return page is not null;
    }

    private async Task<(HttpStatusCode Status, IHtmlDocument? Page, string Text)> OpenAsync(string form)
    {
        if (_seen.TryGetValue(form, out var seen))
        {
            return seen;
        }

        var (at, answer) = (form, await host.GetAsync(form));
        for (var hops = 0; answer.Location is { } location && hops < 5; hops++)
        {
            at = location.AbsolutePath;
            answer = await host.GetAsync(at);
        }

        _landed[form] = at;
        var isPage = Html().IsMatch(answer.Header("Content-Type"));
        return _seen[form] = (answer.Status, isPage ? new HtmlParser().ParseDocument(answer.Text) : null, isPage ? "" : answer.Text);
    }

    [GeneratedRegex("^text/html")]
    private static partial Regex Html();
}
