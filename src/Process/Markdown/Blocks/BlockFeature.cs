using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Documents;
using Site.Problems;

namespace Site.Process.Markdown.Blocks;

/// <summary>The blocks between <c>:::</c> lines: callouts with a title, the three help tiers without one, and the list of our rules.</summary>
public sealed class BlockFeature : IMarkdownExtension
{
    private const string Rules = "rules";

    private static readonly string[] Callouts = Names<CalloutName>();
    private static readonly string[] Tiers = Names<TierKind>();

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.BlockParsers.Insert(0, new CustomContainerParser());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Insert(0, new Renderer());

    /// <summary>The name of a help block, as an editor writes it.</summary>
    /// <param name="kind">The block.</param>
    /// <returns>The name.</returns>
    public static string Name(TierKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Whether a block is a help block.</summary>
    /// <param name="name">Its name; may be missing.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool IsTier(string? name) => name is not null && Tiers.Contains(name);

    /// <summary>
    /// Whether a block is never closed. Markdig closes it with the line that was meant for the next block, which it takes to stand inside.
    /// </summary>
    /// <param name="block">The block.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool IsUnclosed(CustomContainer block) =>
        (block.ClosingFencedCharCount == 0 && block.Parent is not CustomContainer) || block.Any(inner => inner is CustomContainer { ClosingFencedCharCount: 0 });

    private static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];

    private sealed class Renderer : HtmlObjectRenderer<CustomContainer>
    {
        protected override void Write(HtmlRenderer renderer, CustomContainer obj)
        {
            var body = (BodyRenderer)renderer;
            var name = obj.Info ?? "";
            var title = obj.Arguments?.Trim() ?? "";
            if (Complaint(obj, name, title, body.At(obj)) is { } problem)
            {
                // What it holds is still read: links, sources and headings count, whatever stands around them.
                body.Report(problem);
                if (IsTier(name))
                {
                    body.Tiers.Add(new Tier(Enum.Parse<TierKind>(name, ignoreCase: true), body.At(obj)));
                }

                body.Apart(obj);
            }
            else if (IsTier(name))
            {
                WriteTier(body, obj, Enum.Parse<TierKind>(name, ignoreCase: true));
            }
            else if (name == Rules)
            {
                body.Place(new RulesPiece(body.SectionLevel + 1));
            }
            else
            {
                var kind = Enum.Parse<CalloutName>(name, ignoreCase: true);
                var words = body.Words.Typeset(title);
                body.Place(new CalloutPiece(kind, words, body.IdFor(words), body.SectionLevel + 1, body.Apart(obj)));
            }
        }

        private static Problem? Complaint(CustomContainer block, string name, string title, Position at) => block switch
        {
            _ when name.Length == 0 => TextProblems.BlockWithoutName(at),
            _ when !Callouts.Contains(name) && !IsTier(name) && name != Rules =>
                TextProblems.UnknownBlock(at, name, [.. Callouts, .. Tiers, Rules]),
            _ when IsUnclosed(block) => TextProblems.BlockUnclosed(at, name),
            { Parent: not MarkdownDocument } and not { ClosingFencedCharCount: 0, Parent: CustomContainer } => TextProblems.BlockInBlock(at),
            _ when Callouts.Contains(name) && title.Length == 0 => TextProblems.BlockTitleMissing(at, name),
            _ when IsTier(name) && title.Length > 0 => TextProblems.BlockTitleUnwanted(at, name),
            _ when name == Rules => block.Count > 0 || title.Length > 0 ? TextProblems.BlockFillsItself(at, name) : null,
            { Count: 0 } => TextProblems.BlockEmpty(at, name),
            _ => null,
        };

        private static void WriteTier(BodyRenderer body, CustomContainer block, TierKind kind)
        {
            var name = Name(kind);
            if (block is not [ListBlock { IsOrdered: false }])
            {
                body.Report(TextProblems.TierNotList(body.At(block.FirstOrDefault(child => child is not ListBlock) ?? block), name));
            }

            if (kind != TierKind.Care)
            {
                foreach (var link in block.Descendants<LinkInline>().Where(link => !link.IsImage))
                {
                    body.Report(TextProblems.TierWithOtherLink(body.At(link), name));
                }
            }

            ReportPlace(body, block, kind);
            body.Tiers.Add(new Tier(kind, body.At(block)));
            body.Place(new TierPiece(kind, body.IdFor("help " + name), body.SectionLevel + 1, body.Apart(block)));
        }

        // Which blocks may stand where: standards for safe help need it in this order.
        private static void ReportPlace(BodyRenderer body, CustomContainer block, TierKind kind)
        {
            var at = body.At(block);
            var siblings = block.Parent!;
            var index = siblings.IndexOf(block);
            if (body.Tiers.FirstOrDefault(tier => tier.Kind == kind) is { } same)
            {
                body.Report(TextProblems.TierTwice(at, Name(kind), same.At.Line));
            }
            else if (body.Tiers.Count == 2)
            {
                body.Report(TextProblems.TooManyTiers(at));
            }
            else if (body.Tiers.FirstOrDefault(tier => tier.Kind < kind) is { } milder)
            {
                body.Report(TextProblems.TierOrder(at, Name(kind), Name(milder.Kind)));
            }

            switch (siblings.Skip(index + 1).FirstOrDefault(block => block is not LinkReferenceDefinitionGroup and not HtmlBlock))
            {
                case CustomContainer following when IsTier(following.Info):
                    body.Report(TextProblems.TiersBackToBack(body.At(following)));
                    break;
                case null or HeadingBlock or Markdig.Extensions.Footnotes.FootnoteGroup:
                    break;
                case { } following:
                    body.Report(TextProblems.TierWithoutHeadingAfter(body.At(following)));
                    break;
            }
        }
    }
}
