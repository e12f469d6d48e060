using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Site.Tests.Browser.Support;

/// <summary>A line of text on paper.</summary>
/// <param name="Sheet">The number of its sheet.</param>
/// <param name="Text">Its text without spaces.</param>
/// <param name="IsLast">Whether nothing stands below it on its sheet.</param>
internal sealed record PrintedLine(int Sheet, string Text, bool IsLast);

/// <summary>A page as it comes out of the printer, read back from the PDF.</summary>
internal sealed partial class Printed
{
    // Two letters whose baselines are this close, in points, stand on one line.
    private const double SameLine = 2;

    // In the order of their code points, from U+FB00. The invariant mode of the project does not normalize them.
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl"];

    private Printed(PdfDocument document)
    {
        Page[] sheets = [.. document.GetPages()];
        WithAddresses = NoteMark().Replace(Squeeze(string.Concat(sheets.SelectMany(sheet => sheet.Letters).Select(letter => letter.Value))), "");
        Text = AddressInText().Replace(WithAddresses, "");
        Lines = [.. sheets.SelectMany(LinesOf)];
        var catalog = document.Structure.Catalog.CatalogDictionary;
        Language = catalog.TryGet(NameToken.Lang, out StringToken language) ? language.Data : "";
        Title = document.Information.Title ?? "";
        Tags = catalog.TryGet(NameToken.StructTreeRoot, out var root) ? [.. TagsBelow(document, root)] : [];
    }

    /// <summary>All letters in the order in which they are painted, without spaces and without note marks, which are painted last.</summary>
    public string WithAddresses { get; }

    /// <summary>The same without the addresses that the print style writes after links.</summary>
    public string Text { get; }

    /// <summary>The lines of every sheet from top to bottom.</summary>
    public IReadOnlyList<PrintedLine> Lines { get; }

    /// <summary>The names of the structure tags (ISO 32000, 14.8.4), in order; none when the PDF is not tagged.</summary>
    public IReadOnlyList<string> Tags { get; }

    public string Language { get; }

    public string Title { get; }

    /// <summary>Prints a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="format">A4 or Letter.</param>
    public static async Task<Printed> OfAsync(IPage page, string format)
    {
        var bytes = await page.PdfAsync(new() { Format = format, Tagged = true, PrintBackground = false });
        using var document = PdfDocument.Open(bytes);
        return new Printed(document);
    }

    /// <summary>A text without spaces, ligatures and what has no width: paper breaks lines where it likes.</summary>
    public static string Squeeze(string text)
    {
        var squeezed = new StringBuilder();
        foreach (var sign in text.Where(sign => !char.IsWhiteSpace(sign) && sign is not ('\u00ad' or '\u200b' or '\u2060')))
        {
            var ligature = sign - '\ufb00';
            squeezed.Append(ligature >= 0 && ligature < Ligatures.Length ? Ligatures[ligature] : sign.ToString());
        }

        return squeezed.ToString();
    }

    private static IEnumerable<PrintedLine> LinesOf(Page sheet)
    {
        var lines = new List<List<Letter>>();
        foreach (var letter in sheet.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).OrderByDescending(letter => letter.StartBaseLine.Y))
        {
            if (lines.Count == 0 || lines[^1][0].StartBaseLine.Y - letter.StartBaseLine.Y > SameLine)
            {
                lines.Add([]);
            }

            lines[^1].Add(letter);
        }

        return lines.Select((line, index) => new PrintedLine(
            sheet.Number,
            Squeeze(string.Concat(line.OrderBy(letter => letter.StartBaseLine.X).Select(letter => letter.Value))),
            index == lines.Count - 1));
    }

    private static IEnumerable<string> TagsBelow(PdfDocument document, IToken token)
    {
        var here = token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;
        return here switch
        {
            ArrayToken array => array.Data.SelectMany(child => TagsBelow(document, child)),
            DictionaryToken node => (node.TryGet(NameToken.S, out NameToken name) ? [name.Data] : Array.Empty<string>())
                .Concat(node.TryGet(NameToken.K, out var children) ? TagsBelow(document, children) : []),
            _ => [],
        };
    }

    [GeneratedRegex("\\[[0-9]+\\]")]
    private static partial Regex NoteMark();

    [GeneratedRegex("<https?://[^>]*>")]
    private static partial Regex AddressInText();
}
