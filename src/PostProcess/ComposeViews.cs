using Site.Documents;
using Site.PostProcess.Views;
using Site.Problems;
using Site.Theme;

namespace Site.PostProcess;

/// <summary>Lists every file of the finished site. None is made yet: each composes and renders itself when it is asked.</summary>
/// <param name="say">The theme's sentences.</param>
/// <param name="noIndex">Whether search engines are asked to stay away: a preview with drafts is not for them.</param>
/// <param name="links">How links name a page.</param>
/// <param name="preview">Whether the preview's script has to run on the pages.</param>
/// <param name="compress">Whether smaller forms of each text will stand beside it.</param>
public sealed class ComposeViews(Strings say, bool noIndex, LinkStyle links, bool preview = false, bool compress = false) : IPostProcess<Outline, IReadOnlyList<OutputFile>>
{
    /// <inheritdoc/>
    public IReadOnlyList<OutputFile> PostProcess(Outline site, ProblemList problems)
    {
        // Nothing is listed for search engines that are asked to stay away.
        var hasSitemap = site.BaseUrl is not null && !noIndex;
        var style = BundleStyles.Run();
        var policy = new SecurityPolicy(style, site.Facts.Site.HttpsForSubdomains, preview);
        var rules = new HostRules(policy, site, compress);
        var edition = new Edition(site, say, style, policy, noIndex, links);
        var compose = new ComposePage(edition);
        var files = new List<OutputFile>
        {
            new TextFile(style.Path, () => style.Css),
            new TextFile(PageAddress.Icon.OutputPath, DrawIcon.Run),
            new TextFile(PageAddress.Feed.OutputPath, () => MakeFeed.Of(edition)),
            new TextFile("robots.txt", () => MakeHostFiles.Robots(site, hasSitemap)),
            new TextFile(HostFile.Redirects, () => MakeHostFiles.Redirects(rules)),
            new TextFile(HostFile.Nginx, () => MakeServerFiles.Nginx(rules)),
            new TextFile(HostFile.Caddy, () => MakeServerFiles.Caddy(rules)),
            new TextFile(HostFile.Vercel, () => MakeHostFiles.Vercel(rules)),
        };
        files.AddRange(site.Pages.Values.Select(page => new PageFile(page.Address.OutputPath, () => compose.Of(page))));
        files.AddRange(
            from page in site.Pages.Values
            from alias in page.Aliases
            where OldAddress.CanHoldPage(alias.Value)
            let address = new PageAddress(alias.Value)
            select new PageFile(address.OutputPath, () => compose.Redirect(address, page)));
        files.AddRange(site.Images.Values.Select(image => new CopiedFile(image.Path, image)));
        if (hasSitemap)
        {
            files.Add(new TextFile(PageAddress.Sitemap.OutputPath, () => MakeSitemap.Of(site)));
        }

        var paths = files.ConvertAll(file => file.Path);
        files.Add(new TextFile(HostFile.Headers, () => MakeHostFiles.Headers(rules, paths)));
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
