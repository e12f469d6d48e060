using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Site.Tests.Browser.Support;

/// <summary>A structure tag of a PDF, or a piece of text that stands in one (ISO 32000, 14.7 and 14.8).</summary>
/// <param name="Name">The tag's name; empty for a piece of text.</param>
/// <param name="Sheet">The sheet that a piece of text is printed on.</param>
/// <param name="Mark">The number that its letters carry on that sheet.</param>
internal sealed record PrintedTag(string Name, IndirectReference? Sheet, int Mark)
{
    /// <summary>All tags and pieces below a node, in the order in which they are read.</summary>
    public static IEnumerable<PrintedTag> Below(PdfDocument document, IToken node, IndirectReference? sheet = null)
    {
        switch (node is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : node)
        {
            case NumericToken mark:
                return [new("", sheet, mark.Int)];
            case ArrayToken array:
                return array.Data.SelectMany(child => Below(document, child, sheet));
            case DictionaryToken tag:
                sheet = tag.TryGet(NameToken.Create("Pg"), out var on) && on is IndirectReferenceToken at ? at.Data : sheet;
                return tag.TryGet(NameToken.Create("MCID"), out NumericToken number)
                    ? [new("", sheet, number.Int)]
                    : (tag.TryGet(NameToken.S, out NameToken name) ? [new PrintedTag(name.Data, null, -1)] : Array.Empty<PrintedTag>())
                        .Concat(tag.TryGet(NameToken.K, out var children) ? Below(document, children, sheet) : []);
            default:
                return [];
        }
    }

    /// <summary>The letters of all pieces of text, in the order of the tags.</summary>
    public static string Read(PdfDocument document, IReadOnlyList<Page> sheets, IReadOnlyList<PrintedTag> tags)
    {
        var letters = Leaves(document, document.Structure.Catalog.CatalogDictionary.Data[NameToken.Pages])
            .Zip(sheets, (sheet, page) => page.GetMarkedContents().Select(piece => (sheet, piece)))
            .SelectMany(pieces => pieces)
            .ToLookup(found => (found.sheet, found.piece.MarkedContentIdentifier), found => LettersOf(found.piece).OrderBy(letter => letter.TextSequence));
        return string.Concat(tags
            .Where(tag => tag.Sheet is not null)
            .SelectMany(tag => letters[(tag.Sheet!.Value, tag.Mark)])
            .SelectMany(piece => piece)
            .Select(letter => letter.Value));
    }

    // A ligature stands in a piece of its own within the piece, with the letters it means.
    private static IEnumerable<Letter> LettersOf(MarkedContentElement piece) => piece.Letters.Concat(piece.Children.SelectMany(LettersOf));

    private static IEnumerable<IndirectReference> Leaves(PdfDocument document, IToken node) => node switch
    {
        IndirectReferenceToken reference when document.Structure.GetObject(reference.Data).Data is DictionaryToken sheets =>
            sheets.TryGet(NameToken.Kids, out ArrayToken kids) ? kids.Data.SelectMany(kid => Leaves(document, kid)) : [reference.Data],
        _ => [],
    };
}
