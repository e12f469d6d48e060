using Site.Documents;
using Site.Pictures;
using Site.PostProcess.Views;

namespace Site.PostProcess;

/// <summary>The files that the generator makes beside the pages. Each stands here once, so that its address is known to be taken.</summary>
internal static class OwnFiles
{
    private static readonly (string Path, Func<Edition, bool> IsMade, Func<Edition, HostRules, string> Make)[] All =
    [
        (PageAddress.Icon.OutputPath, Always, (_, _) => DrawIcon.Run()),
        (PageAddress.Feed.OutputPath, Always, (edition, _) => MakeFeed.Of(edition)),
        ("robots.txt", Always, (edition, _) => MakeHostFiles.Robots(edition.Outline, HasSitemap(edition))),
        (PageAddress.Security.OutputPath, edition => edition.Outline.Facts.Site.SecurityContact is not null, (edition, _) => MakeHostFiles.Security(edition.Outline)),
        (HostFile.Redirects, Always, (_, rules) => MakeHostFiles.Redirects(rules)),
        (HostFile.Nginx, Always, (_, rules) => MakeServerFiles.Nginx(rules)),
        (HostFile.Caddy, Always, (_, rules) => MakeServerFiles.Caddy(rules)),
        (HostFile.Vercel, Always, (_, rules) => MakeHostFiles.Vercel(rules)),
        (HostFile.Headers, Always, (_, rules) => MakeHostFiles.Headers(rules)),
    ];

    // What telephones and older browsers ask for; a machine that cannot draw has none.
    private static readonly (string Path, Func<byte[]> Draw)[] Icons =
    [
        (PageAddress.OldIcon.OutputPath, DrawIcon.Ico),
        (PageAddress.TouchIcon.OutputPath, DrawIcon.Touch),
    ];

    /// <summary>Where those stand that nobody else may bring.</summary>
    public static IEnumerable<string> Paths => All.Select(file => file.Path).Append(PageAddress.Sitemap.OutputPath).Concat(Icons.Select(icon => icon.Path)).Where(path => path != PageAddress.Security.OutputPath);

    /// <summary>Lists those that a site has.</summary>
    /// <param name="edition">The site.</param>
    /// <param name="rules">What every host is asked for.</param>
    /// <returns>The files.</returns>
    public static IEnumerable<OutputFile> Of(Edition edition, HostRules rules) =>
    [
        .. from file in All
           where file.IsMade(edition)
           select new TextFile(file.Path, () => file.Make(edition, rules)),
        .. HasSitemap(edition) ? MakeSitemap.Of(edition.Outline) : [],
        .. from icon in Icons
           where Skia.IsThere
           select new DrawnFile(icon.Path, _ => Task.FromResult(icon.Draw())),
    ];

    private static bool Always(Edition edition) => true;

    // Nothing is listed for search engines that are asked to stay away.
    private static bool HasSitemap(Edition edition) => edition is { NoIndex: false, Outline.BaseUrl: not null };
}
