using Site.Documents;
using Site.Problems;

namespace Site.PostProcess;

/// <summary>Checks that every link, fragment and image leads somewhere, with exact case, and that no number is of another country.</summary>
public sealed class CheckLinks : IPostProcess<Outline, Outline>
{
    /// <inheritdoc/>
    public Outline PostProcess(Outline site, ProblemList problems)
    {
        var unpublished = site.Unpublished.ToDictionary(page => page.Source.Path, StringComparer.Ordinal);
        var region = site.Facts.Site.Region.Value;
        // A region that has no country is a problem of its own, and no reason to call every number foreign.
        var foreign = site.Facts.Helplines.Countries.Where(country => country.Code != region && site.Facts.Helplines.Of(region) is not null)
            .SelectMany(country => country.Lines, (country, line) => (country.Name, line.Ways))
            .SelectMany(line => line.Ways.Where(way => way.Digits.Length > 0), (line, way) => (way.Id, line.Name))
            .ToDictionary(way => way.Id, way => way.Name, StringComparer.Ordinal);
        foreach (var page in site.Pages.Values.Concat(site.Unpublished).Concat(site.HalfRead).Append(site.Facts.Disclaimer))
        {
            foreach (var link in page.Body.Links)
            {
                if (Complaint(site, unpublished, page, link) is { } problem)
                {
                    problems.Add(problem);
                }
            }

            foreach (var image in page.Body.Images.Where(image => !site.Images.ContainsKey(image.Path) && !site.Broken.Contains(image.Path)))
            {
                problems.Add(LinkProblems.MissingImage(image.At, image.Path, NearestFile(page, image.Path, site.Images.Keys)));
            }

            foreach (var helpline in page.Body.Helplines)
            {
                if (foreign.TryGetValue(helpline.Value, out var country))
                {
                    problems.Add(TextProblems.ForeignHelpline(helpline.At, helpline.Value, country, region));
                }
            }
        }

        return site;
    }

    private static Problem? Complaint(Outline site, Dictionary<string, Page> unpublished, Page page, PageLink link)
    {
        if (site.Broken.Contains(link.Path))
        {
            return null;
        }

        if (unpublished.TryGetValue(link.Path, out var waiting) && !IsAsLate(page, waiting))
        {
            return LinkProblems.LinkToUnpublished(link.At, link.Written, Reason(waiting));
        }

        if ((waiting ?? site.Pages.GetValueOrDefault(link.Path)) is not { } target)
        {
            return LinkProblems.DeadLink(link.At, link.Written, link.Path, NearestFile(page, link.Path, site.Pages.Keys));
        }

        var ids = target.Body.Headings.Select(heading => heading.Id).ToArray();
        return link.Fragment.Length == 0 || ids.Contains(link.Fragment)
            ? null
            : LinkProblems.DeadFragment(link.At, link.Fragment, target.Source.DisplayPath, ids);
    }

    // A draft may link to a draft, and an article of a later day to one that is out by then.
    private static bool IsAsLate(Page page, Page waiting) =>
        page == waiting || (page is Article from && waiting is Article to
        && (from.Draft || (!to.Draft && to.Published.Value <= from.Published.Value)));

    private static string Reason(Page waiting) => waiting switch
    {
        Article { Draft: true } => "it is a draft",
        Article article => $"it is due on {article.Published.Value:yyyy-MM-dd}",
        _ => "no published article has this topic",
    };

    // A file of the same name in another folder is likelier than a slip of the keyboard.
    private static string? NearestFile(Page page, string path, IEnumerable<string> files)
    {
        var all = files.ToArray();
        var name = Path.GetFileName(path);
        var nearest = all.FirstOrDefault(file => Path.GetFileName(file).Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? Nearest.To(path, all);
        return nearest is null ? null : RelativePath.Between(page.Source.Path, nearest);
    }
}
