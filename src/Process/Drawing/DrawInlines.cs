using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Site.Documents;
using Site.Process.Reading;

namespace Site.Process.Drawing;

/// <summary>Draws what stands in a line.</summary>
/// <param name="tree">The text.</param>
/// <param name="pieces">Where to write.</param>
/// <param name="notes">Numbers the notes as the text points to them.</param>
internal sealed partial class DrawInlines(BodyTree tree, Pieces pieces, NoteNumbers notes)
{
    /// <summary>Draws a line.</summary>
    /// <param name="content">What stands in it.</param>
    public void Draw(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            Draw(inline);
        }
    }

    private void Draw(Inline inline)
    {
        switch (inline)
        {
            case Letters letters:
                pieces.WriteText(letters.Text);
                break;
            case LineEnd { IsHard: true }:
                pieces.WriteLine("<br />");
                break;
            case LineEnd:
                pieces.EndLine();
                break;
            case Emphasis emphasis:
                var tag = emphasis.IsStrong ? "strong" : "em";
                pieces.Write($"<{tag}>");
                Draw(emphasis.Content);
                pieces.Write($"</{tag}>");
                break;
            case Link link:
                Draw(link);
                break;
            // An abbreviation is explained in the text: a tooltip would hide the meaning from touch, keyboard and print (WCAG 3.1.4).
            case Abbreviated abbreviated:
                pieces.Write("<abbr>").WriteText(abbreviated.Letters).Write("</abbr>");
                pieces.WriteText(abbreviated.IsFirst ? $" ({abbreviated.Meaning})" : "");
                break;
            case Picture { Target.Path.Length: > 0 } picture:
                pieces.Place(new ImagePiece(picture.Target.Path, picture.Alt, tree.At(picture.Start)));
                break;
            case HelplineLink helpline:
                pieces.Place(new HelplinePiece(helpline.Id, helpline.OpensSentence));
                break;
            case TestedCount count:
                pieces.Place(new TestedPiece(count.Name));
                break;
            case Citation citation:
                pieces.Place(notes.Mark(new Located<string>(citation.Id, tree.At(citation.Start))));
                break;
            case FootnoteMark mark:
                pieces.Place(notes.Mark(mark.Label));
                break;
        }
    }

    private void Draw(Link link)
    {
        switch (link.Target)
        {
            case LinkTarget.ToPage page:
                Draw(link, new AddressPiece(PageAddress.OfSource(page.Path) ?? PageAddress.Home, page.Fragment));
                break;
            case LinkTarget.ToTerm term:
                Draw(link, new AddressPiece(PageAddress.Glossary, term.Id));
                break;
            case LinkTarget.ToOutside outside:
                pieces.Write($"<a href=\"{InAttribute(outside.Address)}\">");
                Draw(link.Content);
                Leaving(outside.Address, link.Words);
                pieces.Write("</a>");
                break;
        }
    }

    private void Draw(Link link, AddressPiece address)
    {
        pieces.Write("<a href=\"");
        pieces.Place(address);
        pieces.Write("\">");
        Draw(link.Content);
        pieces.Write("</a>");
    }

    // A link that leaves the site says so in words: it names the host it leads to.
    private void Leaving(Uri address, string words)
    {
        if (address.IdnHost.Length > 0 && address.Scheme != Uri.UriSchemeMailto && !words.Contains(address.IdnHost, StringComparison.OrdinalIgnoreCase))
        {
            pieces.Write("<span class=\"leaves\"> (").WriteText(address.IdnHost).Write(")</span>");
        }
    }

    // A host of other letters is named as the network names it (RFC 3492); all else that is not plain is escaped (RFC 3986).
    private static string InAttribute(Uri address)
    {
        var plain = address.Host == address.IdnHost || address.HostNameType == UriHostNameType.IPv6
            ? address.AbsoluteUri : new UriBuilder(address) { Host = address.IdnHost }.Uri.AbsoluteUri;
        return Unsafe().Replace(plain, match => match.Value == "&" ? "&amp;" : $"%{(int)match.Value[0]:X2}");
    }

    [GeneratedRegex(@"[&""'<>\[\\\]^`{|}~]")]
    private static partial Regex Unsafe();
}
