using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using Site.Documents;
using Site.Problems;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Turns the pieces of a text into what the theme draws, now that the whole site is known.</summary>
/// <param name="edition">What every page shares.</param>
/// <param name="links">The addresses, as the page needs them.</param>
public sealed class ComposeProse(Edition edition, PageLinks links)
{
    // What Markdown puts before a picture that is alone in its paragraph.
    private const string Paragraph = "<p>";

    private readonly Outline _site = edition.Outline;
    private readonly Strings _say = edition.Say;

    /// <summary>Turns pieces into parts; markup that meets is joined.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="atTop">Whether they begin right below the heading of the page.</param>
    /// <returns>The parts.</returns>
    public ImmutableArray<ProsePart> Parts(ImmutableArray<BodyPart> pieces, bool atTop = false)
    {
        var parts = ImmutableArray.CreateBuilder<ProsePart>();
        var markup = new StringBuilder();
        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case MarkupPiece html:
                    markup.Append(html.Html);
                    break;
                case AddressPiece address:
                    markup.Append(HtmlEncoder.Default.Encode(links.To(address.Target, address.Fragment)));
                    break;
                case TestedPiece count:
                    markup.Append(HtmlEncoder.Default.Encode(_site.Facts.Tested[count.Name]));
                    break;
                case ImagePiece image:
                    var isFirst = atTop && parts.Count == 0 && markup.Length <= Paragraph.Length;
                    Flush();
                    parts.Add(Image(image, isFirst));
                    break;
                default:
                    Flush();
                    parts.Add(Part(piece));
                    break;
            }
        }

        Flush();
        return parts.ToImmutable();

        void Flush()
        {
            if (markup.Length > 0)
            {
                parts.Add(new MarkupPart(markup.ToString()));
                markup.Clear();
            }
        }
    }

    private ProsePart Part(BodyPart piece) => piece switch
    {
        HelplinePiece helpline => new CrisisLinkPart(InSentence(helpline)),
        NoteMarkPiece mark => new NoteMarkPart(mark.Number, Note.MarkId(mark.Number, mark.Mention), "#" + Note.Id(mark.Number)),
        CalloutPiece callout => Callout(callout),
        TierPiece tier => Tier(tier),
        RulesPiece rules => Rules(rules),
        HelplinesPiece helplines => Helplines(helplines),
        _ => throw new ArgumentException($"No part of the theme draws {piece.GetType().Name}.", nameof(piece)),
    };

    private ProsePart Image(ImagePiece image, bool isFirst) => _site.Images[image.Path] switch
    {
        { Forms: null } drawing => new ImagePart(links.To("/" + image.Path), "", image.Alt, drawing.Width, drawing.Height, isFirst),
        { Forms: { Count: > 0 } forms } => new ImagePart(
            links.To("/" + forms[^1].Path), string.Join(", ", forms.SkipLast(1).Select(form => $"{links.To("/" + form.Path)} {form.Width}w")),
            image.Alt, forms[^1].Width, forms[^1].Height, isFirst),
        _ => new MissingImagePart(image.Alt),
    };

    private CrisisLinkView InSentence(HelplinePiece helpline)
    {
        var way = _site.Ways[helpline.Id];
        return edition.ComposeNamed.Link(way) with { Label = way.LabelIn(helpline.OpensSentence) };
    }

    private CalloutPart Callout(CalloutPiece callout)
    {
        var (kind, label) = callout.Kind switch
        {
            CalloutName.Try => (CalloutKind.Try, _say.TryLabel),
            CalloutName.Example => (CalloutKind.Example, _say.ExampleLabel),
            _ => (CalloutKind.Note, _say.NoteLabel),
        };
        return new CalloutPart(kind, callout.Title, label, callout.Id, callout.Level, Parts(callout.Content));
    }

    private HelpTierPart Tier(TierPiece tier)
    {
        var urgent = UrgentWays(edition.Country);
        var emergency = edition.Country.EmergencyCall!;
        var (name, prefix, heading, ways) = tier.Kind switch
        {
            TierKind.Care => (HelpTier.Care, _say.CarePrefix, _say.CareHeading, Array.Empty<HelplineWay>()),
            TierKind.Urgent => (HelpTier.Urgent, _say.UrgentPrefix, edition.Sentences.UrgentHeading(urgent), urgent),
            _ => (HelpTier.Emergency, _say.EmergencyPrefix, Sentences.Fill(_say.EmergencyHeading, emergency.Number), [emergency]),
        };
        return new HelpTierPart(
            name, prefix, heading, tier.Id, tier.Level, Parts(tier.Content), [.. ways.Select(edition.ComposeHelp.Link)]);
    }

    // Someone who answers; a page to write to where nobody can be called or sent a message.
    private static HelplineWay[] UrgentWays(Country country) =>
        country.CrisisWays.Where(way => way.Kind != WayKind.Web).ToArray() is { Length: > 0 } spoken ? spoken : [.. country.CrisisWays];

    private RulesPart Rules(RulesPiece rules)
    {
        ImmutableArray<CrisisLinkView> ways = [.. edition.Country.CrisisWays.Select(edition.ComposeHelp.Link)];
        return new RulesPart(rules.Level, [.. Explanations.Rules.Select(group =>
            new RuleGroupView(_say.RuleGroups.GetValueOrDefault(group.Key, group.Key), [.. group.Select(rule => Rule(rule, KeepsItself(rule) ? ways : []))]))]);
    }

    // What the facts say of it is in the site's language, and so is all that is said with it.
    private HelplineSourcesPart Helplines(HelplinesPiece helplines)
    {
        var say = edition.Voices.In(edition.Voices.Language);
        var sentences = edition.SentencesIn(edition.Voices.Language);
        return new HelplineSourcesPart(
            helplines.Level,
            [.. _site.Facts.Helplines.Countries.Select(country => new CountrySourcesView(country.Name, [.. country.Lines.Select(line => new HelplineSourceView(
                line.Name.TrimEnd('.') + ".", Sentences.Fill(say.HelplineVerified, line.Source, sentences.Day(line.Verified.Value))))]))],
            edition.Foreign);
    }

    // In English, a rule speaks for itself.
    private RuleView Rule(RuleAttribute rule, ImmutableArray<CrisisLinkView> ways) => _say.Rules.TryGetValue(rule.Code, out var sentences)
        ? new RuleView(rule.Filled(sentences.Says), sentences.Why, ways)
        : new RuleView(rule.Says, rule.Why, ways);

    // The rule about what is never mentioned without help beside it has to mention it.
    private static bool KeepsItself(RuleAttribute rule) => rule.Code == Problem.Kebab(nameof(ProseProblems.MentionWithoutSupport));
}
