using System.Collections.Immutable;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Composes the sheet of an article to hand out: what a person needs who has nothing but one page of paper.</summary>
/// <param name="edition">What every page shares.</param>
public sealed class ComposeSheet(Edition edition)
{
    // Below the title stands nothing that could hold it.
    private const int Level = 2;

    /// <summary>Composes a sheet.</summary>
    /// <param name="article">Its article.</param>
    /// <param name="frame">What stands around it.</param>
    /// <returns>Its view. The most urgent help comes first, and between two kinds of help stands something else.</returns>
    public SheetPageView Of(Article article, FrameView frame)
    {
        var links = edition.LinksOn(PageAddress.SheetOf(article.Address));
        var prose = new ComposeProse(edition, links);
        var whole = new ComposeArticle(edition);
        BodyPart[] help = [.. article.Body.Parts.OfType<TierPiece>().Select(tier => tier with { Level = Level, Content = WithoutMarks(tier.Content) })];
        var exercises = article.Body.Parts.OfType<CalloutPiece>().Where(callout => callout.Kind == CalloutName.Try).Select(exercise => exercise with { Level = Level, Content = WithoutMarks(exercise.Content) });
        return new SheetPageView(
            frame,
            article.Title.Value,
            whole.Notice(article),
            prose.Parts([.. help.SkipLast(1)]),
            [.. article.KeyPoints.Select(point => point.Value)],
            prose.Parts([.. exercises]),
            prose.Parts([.. help.TakeLast(1)]),
            new Hyperlink(article.Title.Value, links.To(article.Address)),
            links.Absolute(article.Address) is { } address ? DrawCode.Of(address) : null,
            string.Join(' ', whole.Provenance(article)));
    }

    // The notes are not on the sheet.
    private static ImmutableArray<BodyPart> WithoutMarks(ImmutableArray<BodyPart> content) => content.RemoveAll(part => part is NoteMarkPiece);
}
