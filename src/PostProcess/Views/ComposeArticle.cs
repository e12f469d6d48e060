using System.Collections.Immutable;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Composes what an article shows around its text.</summary>
/// <param name="edition">What every page shares.</param>
public sealed class ComposeArticle(Edition edition)
{
    private readonly Outline _site = edition.Outline;
    private readonly Strings _say = edition.Say;
    private readonly Sentences _sentences = edition.Sentences;

    /// <summary>Composes an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="frame">What stands around it.</param>
    /// <param name="body">Its text.</param>
    /// <param name="links">The addresses, as its page needs them.</param>
    /// <returns>Its view.</returns>
    public ArticlePageView Of(Article article, FrameView frame, ImmutableArray<ProsePart> body, PageLinks links)
    {
        var order = _site.Articles;
        var place = _site.PlaceOf(article);
        return new ArticlePageView(frame, article.Title.Value)
        {
            Lead = article.Description.Value,
            Facts = Facts(article),
            Notice = Notice(article),
            Cover = edition.CoverOf(article),
            KeyPoints = [.. article.KeyPoints.Select(point => point.Value)],
            Contents = [.. article.Body.Headings.Where(heading => heading.Level == 2).Select(heading => new Hyperlink(heading.Text, "#" + heading.Id))],
            Body = body,
            NextStep = NextStep(article),
            Notes = Notes(article, links),
            Provenance = Provenance(article),
            Sheet = new Hyperlink(_say.SheetName, links.To(PageAddress.SheetOf(article.Address))),
            // A letter that is sent leaves a trace, and who needs a quick exit has enough of them.
            Letter = frame is { Canonical: { } address, QuickExit: null } ? new Hyperlink(_say.SendByMail, Letter(article.Title.Value, $"{article.Title.Value}\r\n{address}")) : null,
            Topics = [.. article.Topics
                .Select(name => _site.Topic(name.Value)).OfType<Page>()
                .Select(topic => new Hyperlink(topic.Title.Value, links.To(topic.Address)))],
            Ways = [.. _site.PathsOf(article).Select(way => NextOn(way.Path, way.Place, links)).OfType<Hyperlink>()],
            WholeWays = [.. _site.PathsOf(article).Select(way => new Hyperlink(Sentences.Fill(_say.WholePath, way.Path.Title.Value), links.To(way.Path.Address)))],
            NextLine = place < order.Count - 1 ? order[place + 1].Description.Value : "",
            Related = [.. edition.RelatedTo(article).Select(other => new Hyperlink(other.Title.Value, links.To(other.Address)))],
            Previous = place > 0 ? Neighbour(_say.PreviousArticle, order[place - 1], links) : null,
            Next = place < order.Count - 1 ? Neighbour(_say.NextArticle, order[place + 1], links) : null,
            All = new Hyperlink(_say.BrowseArticles, links.To(PageAddress.Articles)),
        };
    }

    private Hyperlink? NextOn(ReadingPath path, int place, PageLinks links) => _site.Along(path).ElementAtOrDefault(place + 1) is { } next
        ? new Hyperlink(Sentences.Fill(_say.NextOnPath, path.Title.Value, next.Title.Value), links.To(next.Address))
        : null;

    private static Hyperlink Neighbour(string pattern, Article other, PageLinks links) =>
        new(Sentences.Fill(pattern, other.Title.Value), links.To(other.Address));

    private ImmutableArray<FactView> Facts(Article article)
    {
        var facts = ImmutableArray.CreateBuilder<FactView>();
        facts.Add(new FactView(_sentences.Minutes(article.Body.Words)));
        facts.Add(Dated(_say.PublishedOn, article.Published.Value));
        if (article.Updated is { } updated)
        {
            facts.Add(Dated(_say.UpdatedOn, updated.Value));
        }

        facts.Add(article.Review is { } review ? Dated(_say.ReviewedOn, review.On.Value) : new FactView(_say.NotReviewed));
        return facts.ToImmutable();
    }

    private FactView Dated(string pattern, DateOnly day) =>
        pattern.Split("{0}") is [var before, var after] ? new(before, _sentences.Day(day), day.Iso(), after) : new(pattern);

    /// <summary>What a reader of the article must know first.</summary>
    /// <param name="article">The article.</param>
    /// <returns>A sentence; empty for none.</returns>
    public string Notice(Article article) => article switch
    {
        { Draft: true } => _say.DraftNotice,
        _ when article.Published.Value > _site.Today =>
            Sentences.Fill(_say.ScheduledNotice, _sentences.Day(article.Published.Value)),
        { Review: { } review } when review.Next.Value < _site.Today =>
            Sentences.Fill(_say.ReviewOverdueNotice, _sentences.Day(review.Next.Value)),
        _ => "",
    };

    // Only after the care tier, which is the least urgent and so the last help block of a text.
    private CallToActionView? NextStep(Article article)
    {
        if (_site.Facts.Site.CallToAction is not { } offer || !article.CallToAction
            || article.Body.Tiers.All(tier => tier.Kind != TierKind.Care))
        {
            return null;
        }

        var states = _site.Facts.Site.Practice.States;
        return new CallToActionView(
            offer.Heading,
            offer.Text,
            states.Count > 0 ? Sentences.Fill(_say.NextStepLimits, _sentences.List(states)) : _say.NextStepLimitsAnywhere,
            offer.Label,
            offer.Address.AbsoluteUri,
            Sentences.Fill(_say.NextStepLeaving, offer.Address.IdnHost));
    }

    private NotesView Notes(Article article, PageLinks links)
    {
        var prose = new ComposeProse(edition, links);
        NoteView[] notes = [.. article.Body.Notes.Select(note => new NoteView(
            Note.Id(note.Number),
            note.Source is { } id ? View(_site.Facts.Sources[id.Value]) : null,
            prose.Parts(note.Content),
            [.. Enumerable.Range(1, note.Mentions).Select(mention => Back(note.Number, mention))]))];
        return new NotesView([.. notes], notes.Any(note => note.Source is { Href: not "" }) ? _say.NotesLeave : "");
    }

    private NoteBackView Back(int note, int mention) => new(
        mention == 1 ? _say.BackToText : Sentences.Fill(_say.BackToTextAgain, mention),
        Sentences.Fill(_say.BackFromNote, note),
        "#" + Note.MarkId(note, mention));

    private SourceView View(Publication source) => new(
        source.Year.Length > 0 ? $"{source.Authors} ({source.Year})." : $"{source.Authors}.",
        source.Title,
        source.In,
        source.Address?.AbsoluteUri ?? "",
        source.Address is { } address ? Sentences.Fill(_say.LeavesFor, address.IdnHost) : "");

    // Every character that could end a part of the address is escaped, a space as %20, for + is one in no letter (RFC 6068, 5).
    private static string Letter(string subject, string body) => $"mailto:?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(body)}";

    /// <summary>Who wrote an article, and who reviewed it.</summary>
    /// <param name="article">The article.</param>
    /// <returns>Whole sentences.</returns>
    public ImmutableArray<string> Provenance(Article article) =>
    [
        Sentences.Fill(_say.WrittenBy, article.Author.Value),
        article.Review is { } review
            ? Sentences.Fill(_say.ReviewedBy, review.By, review.Credential, _sentences.Day(review.On.Value), _sentences.Day(review.Next.Value))
            : _say.NotReviewed,
    ];
}
