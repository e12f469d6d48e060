using Site.Documents;
using Site.Problems;

namespace Site.PostProcess;

/// <summary>Looks at the pages beside one another: addresses, titles, aliases, and the pages every site has.</summary>
public sealed class CheckPages : ICheck<RawSite>
{
    private static readonly (string Path, string Purpose)[] Required =
    [
        ("index.md", "the words of the home page"),
        ("articles/index.md", "the words above the list of articles"),
        ("topics/index.md", "the words above the list of topics"),
        ("pages/help.md", "the words above the list of helplines"),
        ("pages/404.md", "the words for addresses that do not exist"),
        ("pages/about.md", "who runs the site"),
        ("pages/how-we-write.md", "how articles are written and reviewed"),
        ("pages/accessibility.md", "the accessibility statement"),
        ("pages/privacy.md", "the privacy notice"),
    ];

    /// <inheritdoc/>
    public void Check(RawSite site, ProblemList problems)
    {
        ReportMissing(site, problems);
        ReportTaken(site, problems);
        ReportAddresses(site.Pages, problems);
        ReportTwins(site.Pages, page => page.Title, (twin, other) => ArticleProblems.RepeatedTitle(twin.At, twin.Value, other), problems);
        ReportTwins(site.Pages, page => page.Description, (twin, other) => ArticleProblems.RepeatedDescription(twin.At, other), problems);
        ReportAliases(site.Pages, problems);
        ReportNextSteps(site, problems);
        ReportOrder(site.Pages, problems);
    }

    private static void ReportMissing(RawSite site, ProblemList problems)
    {
        // US clients who pay themselves have a right to an estimate (No Surprises Act, 45 CFR 149.610).
        var required = site.Facts.Site is { Region.Value: "US", CallToAction: not null }
            ? Required.Append(("pages/good-faith-estimate.md", "the Good Faith Estimate notice, which US practices that offer sessions give"))
            : Required;
        var read = site.Sources.Paths.ToHashSet(StringComparer.Ordinal);
        foreach (var (path, purpose) in required.Where(page => !read.Contains(page.Item1)))
        {
            problems.Add(FileProblems.MissingFile(new Position($"{site.Sources.Folder}/{path}", 1, 1), purpose));
        }
    }

    // What is wrong within a file does not matter here.
    private static void ReportTaken(RawSite site, ProblemList problems)
    {
        foreach (var source in site.Sources.Pages)
        {
            if (PageAddress.OfSource(source.Path) is { } address && TakenNames.In(address.Path) is var (name, owner))
            {
                problems.Add(FileProblems.ReservedAddress(source.At(1), address.Path, name, owner, $"Rename this file, for example to \"about-{address.SlugPart}.md\"."));
            }
        }
    }

    private static void ReportAddresses(IReadOnlyList<Page> pages, ProblemList problems)
    {
        foreach (var group in pages.GroupBy(page => page.Address.Path, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            foreach (var page in group)
            {
                var others = string.Join(" and ", group.Where(other => other.Source.Path != page.Source.Path).Select(other => other.Source.DisplayPath));
                problems.Add(FileProblems.DuplicateAddress(page.Source.At(1), page.Address.Path, others));
            }
        }
    }

    private static void ReportTwins(IReadOnlyList<Page> pages, Func<Page, Located<string>> of, Func<Located<string>, string, Problem> complaint, ProblemList problems)
    {
        foreach (var group in pages.Where(page => of(page).Value.Length > 0).GroupBy(page => of(page).Value, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var page in group.Skip(1))
            {
                problems.Add(complaint(of(page), group.First().Source.DisplayPath));
            }
        }
    }

    private static void ReportAliases(IReadOnlyList<Page> pages, ProblemList problems)
    {
        var addresses = pages.GroupBy(page => page.Address.Path, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        var claimed = new Dictionary<string, Page>(StringComparer.OrdinalIgnoreCase);
        foreach (var (page, alias) in pages.SelectMany(page => page.Aliases, (page, alias) => (page, alias)))
        {
            if (!OldAddress.Is(alias.Value))
            {
                problems.Add(ArticleProblems.BadAlias(alias.At, alias.Value, OldAddress.Near(alias.Value)));
            }
            else if (TakenNames.In(alias.Value) is var (name, owner))
            {
                problems.Add(FileProblems.ReservedAddress(alias.At, alias.Value, name, owner, "Delete this alias; your host may be able to send readers on from there."));
            }
            else if (addresses.TryGetValue(alias.Value, out var there))
            {
                problems.Add(ArticleProblems.AliasOverPage(alias.At, alias.Value, there.Source.DisplayPath));
            }
            else if (!claimed.TryAdd(alias.Value, page))
            {
                problems.Add(ArticleProblems.AliasTwice(alias.At, alias.Value, claimed[alias.Value].Source.DisplayPath));
            }
        }
    }

    private static void ReportNextSteps(RawSite site, ProblemList problems)
    {
        foreach (var article in site.Pages.OfType<Article>())
        {
            if (article.Body.Tiers.Any(tier => tier.Kind == TierKind.Care))
            {
                continue;
            }

            if (article.CallToActionAt is { } at)
            {
                problems.Add(ArticleProblems.CallToActionWithoutCare(at));
            }
            else if (article.CallToAction && site.Facts.Site.CallToAction is not null)
            {
                problems.Add(ArticleProblems.CareMissing(article.Source.At(1)));
            }
        }
    }

    private static void ReportOrder(IReadOnlyList<Page> pages, ProblemList problems)
    {
        foreach (var group in pages.OfType<Article>().Where(article => article.Order is not null).GroupBy(article => article.Order!.Value))
        {
            foreach (var article in group.Skip(1))
            {
                problems.Add(ArticleProblems.RepeatedOrder(article.Order!.At, group.Key, group.First().Source.DisplayPath));
            }
        }
    }
}
