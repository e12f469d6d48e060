using Site.Documents;
using Site.Problems;

namespace Site.PostProcess;

/// <summary>Checks that every link, fragment and image leads somewhere, with exact case, and that no number is of another country.</summary>
public sealed class CheckLinks : ICheck<Outline>
{
    /// <inheritdoc/>
    public void Check(Outline site, ProblemList problems)
    {
        var (pages, images, foreign) = (new GuessFile(site.Pages.Keys), new GuessFile(site.Images.Keys), ForeignWays(site.Facts));
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in site.Everything.Concat(site.Facts.EveryDisclaimer))
        {
            foreach (var problem in page.Body.Links.Select(link => Complaint(site, page, link, pages)).OfType<Problem>())
            {
                problems.Add(problem);
            }

            foreach (var image in page.Body.Images.Where(image => !site.Images.ContainsKey(image.Path) && !site.Broken.Contains(image.Path)))
            {
                problems.Add(Complaint(site, page, image, images));
                shown.Add(image.Path);
            }

            foreach (var helpline in page.Body.Helplines.Where(helpline => foreign.ContainsKey(helpline.Value)))
            {
                problems.Add(TextProblems.ForeignHelpline(helpline.At, helpline.Value, foreign[helpline.Value], site.Facts.Site.Region.Value));
            }
        }

        foreach (var path in site.Strays.Where(path => !shown.Contains(path)))
        {
            var at = new Position($"{site.Folder}/{path}", 1, 1);
            problems.Add(RootFile.Meant(path) is { } meant && !OwnFiles.Paths.Contains(meant)
                ? FileProblems.MisplacedRootFile(at, $"{site.Folder}/{RootFile.Folder}{meant}")
                : FileProblems.UnusedFile(at));
        }
    }

    // Why a picture is not there: it is of another kind, or in another place, or gone.
    private static Problem Complaint(Outline site, Page page, ImagePiece image, GuessFile images)
    {
        if (!site.Strays.Contains(image.Path))
        {
            return LinkProblems.MissingImage(image.At, image.Path, images.From(page, image.Path));
        }

        if (PictureKinds.Of(image.Path) is { } kind)
        {
            return FileProblems.PictureKind(image.At, image.Path, kind);
        }

        var place = "images/" + Path.GetFileName(image.Path);
        return LinkProblems.MisplacedImage(image.At, image.Path, place, RelativePath.Between(page.Source.Path, place));
    }

    // The ways of other countries that have a number, and their country.
    // A region that cannot be the site's is a problem of its own, and no reason to call every number foreign.
    private static Dictionary<string, string> ForeignWays(Facts facts) => facts.Helplines.Of(facts.Site.Region.Value) is not { HasHelp: true } own
        ? []
        : (from country in facts.Helplines.Countries
           where country.Code.Length > 0 && country.Code != facts.Site.Region.Value
           from line in country.Lines
           from way in line.Ways
           where way.Digits.Length > 0 && !own.Lines.Any(at => at.Ways.Any(other => other.Id == way.Id))
           select (way.Id, country.Name)).DistinctBy(way => way.Id).ToDictionary(way => way.Id, way => way.Name, StringComparer.Ordinal);

    private static Problem? Complaint(Outline site, Page page, PageLink link, GuessFile pages)
    {
        if (site.Broken.Contains(link.Path))
        {
            return null;
        }

        var waiting = site.UnpublishedAt(link.Path);
        if (waiting is not null && !IsAsLate(page, waiting))
        {
            return LinkProblems.LinkToUnpublished(link.At, link.Written, Reason(waiting));
        }

        if ((waiting ?? site.Pages.GetValueOrDefault(link.Path)) is not { } target)
        {
            return LinkProblems.DeadLink(link.At, link.Written, link.Path, pages.From(page, link.Path), pages.IsSlip(link.Path) ? null : PageAddress.OfSource(link.Path)?.Path is { } old && OldAddress.Is(old) ? old : null);
        }

        return link.Fragment.Length == 0 || site.HasHeading(target, link.Fragment)
            ? null
            : LinkProblems.DeadFragment(link.At, link.Fragment, target.Source.DisplayPath, [.. target.Body.Headings.Select(heading => heading.Id)]);
    }

    // A draft may link to a draft, and an article of a later day to one that is out by then.
    private static bool IsAsLate(Page page, Page waiting) =>
        page.Source.Path == waiting.Source.Path || (page is Article from && waiting is Article to
        && (from.Draft || (!to.Draft && to.Published.Value <= from.Published.Value)));

    private static string Reason(Page waiting) => waiting switch
    {
        Article { Draft: true } => "it is a draft",
        Article article => $"it is due on {article.Published.Value.Iso()}",
        ReadingPath => "no article on this path is published",
        _ => "no published article has this topic",
    };
}
