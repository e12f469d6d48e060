using Site.Documents;
using Site.PostProcess.Views;

namespace Site.PostProcess;

/// <summary>The files that the generator makes beside the pages. Each stands here once, so that its address is known to be taken.</summary>
internal static class OwnFiles
{
    private delegate string Make(Edition edition, HostRules rules, IEnumerable<string> paths);

    private static readonly (string Path, Func<Edition, bool> IsMade, Make Make)[] All =
    [
        (PageAddress.Icon.OutputPath, Always, (_, _, _) => DrawIcon.Run()),
        (PageAddress.Feed.OutputPath, Always, (edition, _, _) => MakeFeed.Of(edition)),
        (PageAddress.Sitemap.OutputPath, HasSitemap, (edition, _, _) => MakeSitemap.Of(edition.Outline)),
        ("robots.txt", Always, (edition, _, _) => MakeHostFiles.Robots(edition.Outline, HasSitemap(edition))),
        (PageAddress.Security.OutputPath, edition => edition.Outline.Facts.Site.SecurityContact is not null, (edition, _, _) => MakeHostFiles.Security(edition.Outline)),
        (HostFile.Redirects, Always, (_, rules, _) => MakeHostFiles.Redirects(rules)),
        (HostFile.Nginx, Always, (_, rules, _) => MakeServerFiles.Nginx(rules)),
        (HostFile.Caddy, Always, (_, rules, _) => MakeServerFiles.Caddy(rules)),
        (HostFile.Vercel, Always, (_, rules, paths) => MakeHostFiles.Vercel(rules, paths)),
        (HostFile.Headers, Always, (_, rules, paths) => MakeHostFiles.Headers(rules, paths)),
    ];

    /// <summary>Where those stand that nobody else may bring. The style sheet has a folder of its own, whose files are named by what is in them.</summary>
    public static IEnumerable<string> Paths => All.Select(file => file.Path).Where(path => path != PageAddress.Security.OutputPath);

    /// <summary>Lists those that a site has.</summary>
    /// <param name="edition">The site.</param>
    /// <param name="rules">What every host is asked for.</param>
    /// <param name="paths">Every file of it, once all are listed.</param>
    /// <returns>The files.</returns>
    public static IEnumerable<OutputFile> Of(Edition edition, HostRules rules, IEnumerable<string> paths) =>
        (from file in All
         where file.IsMade(edition)
         select new TextFile(file.Path, () => file.Make(edition, rules, paths)))
        .Append(new TextFile(edition.Style.Path, () => edition.Style.Css));

    private static bool Always(Edition edition) => true;

    // Nothing is listed for search engines that are asked to stay away.
    private static bool HasSitemap(Edition edition) => edition is { NoIndex: false, Outline.BaseUrl: not null };
}
