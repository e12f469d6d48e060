using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Documents;
using Site.Problems;
using Site.Process.Markdown.Notes;

namespace Site.Process.Markdown.Links;

/// <summary>
/// Links to files of the site, links out of it, images, helplines by id, and what the tests counted.
/// A link that leaves the site says so in words: it names the host it leads to.
/// </summary>
public sealed class LinkFeature : IMarkdownExtension
{
    private const string HelplineScheme = "helpline:";
    private const string TestedScheme = "tested:";
    private const string Decorative = "decorative";

    private static readonly HashSet<string> VagueWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "here", "click here", "this", "this article", "this page", "this link", "link", "more", "read more", "learn more", "see more", "page", "article",
    };

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer());
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new AutolinkRenderer());
    }

    /// <summary>The helpline that a link names.</summary>
    /// <param name="link">The link.</param>
    /// <returns>The id of a way to reach it; <see langword="null"/> when it leads elsewhere.</returns>
    public static string? HelplineOf(AutolinkInline link) =>
        !link.IsEmail && link.Url.StartsWith(HelplineScheme, StringComparison.OrdinalIgnoreCase) ? link.Url[HelplineScheme.Length..] : null;

    private static void WriteLink(BodyRenderer body, string written, Position at, string words, Action writeWords)
    {
        if (words.Length == 0)
        {
            body.Report(LinkProblems.LinkWithoutText(at));
            return;
        }

        if (VagueWords.Contains(words.TrimEnd('.', ' ')))
        {
            body.Report(LinkProblems.VagueLink(at, words));
            return;
        }

        switch (LinkTarget.Of(written, body.Source.Path, at))
        {
            case LinkTarget.ToNowhere nowhere:
                body.Report(nowhere.Problem);
                break;
            case LinkTarget.ToPage page:
                body.Links.Add(new PageLink(page.Path, page.Fragment, written, at));
                body.Write("<a href=\"");
                body.Place(new AddressPiece(PageAddress.OfSource(page.Path) ?? PageAddress.Home, page.Fragment));
                body.Write("\">");
                writeWords();
                body.Write("</a>");
                break;
            case LinkTarget.ToOutside outside:
                body.Write("<a href=\"").WriteEscapeUrl(outside.Address.AbsoluteUri).Write("\">");
                writeWords();
                if (outside.Address.Host is { Length: > 0 } host && outside.Address.Scheme != Uri.UriSchemeMailto
                    && !words.Contains(host, StringComparison.OrdinalIgnoreCase))
                {
                    body.Write("<span class=\"leaves\"> (").WriteEscape(host).Write(")</span>");
                }

                body.Write("</a>");
                break;
        }
    }

    private sealed class LinkRenderer : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline obj)
        {
            var body = (BodyRenderer)renderer;
            var words = body.Words.Of(obj);
            if (obj.IsImage)
            {
                WriteImage(body, obj, words);
            }
            else
            {
                foreach (var inner in obj.Descendants().Where(inner => inner is AutolinkInline or Citation or FootnoteLink))
                {
                    body.Report(LinkProblems.LinkInLink(body.At(inner)));
                }

                WriteLink(body, obj.Url ?? "", body.At(obj), words, () => body.WriteChildren(obj));
            }
        }

        private static void WriteImage(BodyRenderer body, LinkInline image, string alt)
        {
            foreach (var html in image.Descendants<HtmlInline>())
            {
                body.Write(html);
            }

            var at = body.At(image);
            var written = image.Url ?? "";
            var decorative = image.Title == Decorative;
            var path = RelativePath.Resolve(body.Source.Path, written);
            Problem? problem = written switch
            {
                _ when written.Contains("//", StringComparison.Ordinal) => LinkProblems.ForeignImage(at),
                _ when written.Contains(':', StringComparison.Ordinal) => LinkProblems.LinkScheme(at, written.Split(':')[0]),
                _ when path is null => LinkProblems.LinkOutside(at, written),
                _ when image.Title is { Length: > 0 } && !decorative => LinkProblems.ImageTitle(at),
                _ when decorative && alt.Length > 0 => LinkProblems.AltOnDecoration(at),
                _ when !decorative && alt.Length == 0 => LinkProblems.ImageWithoutAlt(at),
                _ when System.IO.Path.GetFileName(path) == alt => LinkProblems.AltIsFileName(at, alt),
                _ => null,
            };
            if (problem is not null)
            {
                body.Report(problem);
                return;
            }

            var piece = new ImagePiece(path!, alt, at);
            body.Images.Add(piece);
            body.Place(piece);
        }
    }

    private sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
        {
            var body = (BodyRenderer)renderer;
            var at = body.At(obj);
            if (HelplineOf(obj) is { } id)
            {
                body.Helplines.Add(new Located<string>(id, at));
                body.Place(new HelplinePiece(id, OpensSentence(obj, body)));
            }
            else if (!obj.IsEmail && obj.Url.StartsWith(TestedScheme, StringComparison.Ordinal))
            {
                var name = obj.Url[TestedScheme.Length..];
                body.Tested.Add(new Located<string>(name, at));
                body.Place(new TestedPiece(name));
            }
            else
            {
                WriteLink(body, obj.IsEmail ? "mailto:" + obj.Url : obj.Url, at, obj.Url, () => body.WriteEscape(obj.Url));
            }
        }

        // "Call" begins a sentence; in the middle of one it is "call".
        private static bool OpensSentence(AutolinkInline link, BodyRenderer body)
        {
            var before = "";
            for (var inline = link.PreviousSibling; inline is not null; inline = inline.PreviousSibling)
            {
                before = (inline is LineBreakInline ? " " : inline is LiteralInline literal ? literal.Content.ToString() : body.Words.Of(inline)) + before;
            }

            var text = before.TrimEnd();
            return text.Length == 0 || text[^1] is '.' or '!' or '?';
        }
    }
}
