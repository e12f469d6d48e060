using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Who is watched at home has to be able to leave a page at once. Which lines are theirs, the facts say: a call to them can be unsafe.</summary>
/// <param name="facts">The lines; <see langword="null"/> while they cannot be read.</param>
internal sealed class CheckQuickExit(Facts? facts)
{
    private readonly HashSet<string> _unsafe =
        [.. facts?.Helplines.Countries.SelectMany(country => country.Lines).Where(line => line.Warning.Length > 0).SelectMany(line => line.Ways).Select(way => way.Id) ?? []];

    /// <summary>Looks through a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The first such line, if the page could have a quick exit and has none.</returns>
    public IEnumerable<Problem> In(Page page, BodyTree text) => page.QuickExit || PageKinds.Of(page.Source.Path) is not (PageKind.Article or PageKind.Text or PageKind.Help)
        ? []
        : text.Inlines<HelplineLink>().Where(link => _unsafe.Contains(link.Id)).Take(1).Select(link => TextProblems.QuickExitMissing(text.At(link.Start), link.Id));
}
