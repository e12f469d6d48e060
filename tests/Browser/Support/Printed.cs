using System.Text;
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
internal sealed class Printed
{
    // Two letters whose baselines are this close, in points, stand on one line.
    private const double SameLine = 2;

    // In points from the foot of a sheet; below stands nothing of the page but its number.
    private const double Margin = 45;

    // In the order of their code points, from U+FB00. The invariant mode of the project does not normalize them.
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl"];

    private Printed(PdfDocument document)
    {
        Page[] sheets = [.. document.GetPages()];
        var catalog = document.Structure.Catalog.CatalogDictionary;
        PrintedTag[] tags = catalog.TryGet(NameToken.StructTreeRoot, out var root) ? [.. PrintedTag.Below(document, root)] : [];
        Tags = [.. tags.Where(tag => tag.Name != "").Select(tag => tag.Name)];
        Text = Squeeze(PrintedTag.Read(document, sheets, tags));
        WithAddresses = Squeeze(string.Concat(sheets.SelectMany(sheet => sheet.Letters).Select(letter => letter.Value)));
        Lines = [.. sheets.SelectMany(sheet => LinesOf(sheet, letter => letter.StartBaseLine.Y >= Margin))];
        Feet = [.. sheets.Select(sheet => string.Concat(LinesOf(sheet, letter => letter.StartBaseLine.Y < Margin).Select(line => line.Text)))];
        Language = catalog.TryGet(NameToken.Lang, out StringToken language) ? language.Data : "";
        Title = document.Information.Title ?? "";
    }

    /// <summary>The text in the order of the tags, as a screen reader reads it, without spaces.</summary>
    public string Text { get; }

    /// <summary>All letters in the order in which they are painted, with the addresses that the print style writes after links: those have no tag.</summary>
    public string WithAddresses { get; }

    /// <summary>The lines of every sheet from top to bottom.</summary>
    public IReadOnlyList<PrintedLine> Lines { get; }

    /// <summary>What stands in the lower margin of each sheet.</summary>
    public IReadOnlyList<string> Feet { get; }

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

    private static IEnumerable<PrintedLine> LinesOf(Page sheet, Func<Letter, bool> where)
    {
        var lines = new List<List<Letter>>();
        foreach (var letter in sheet.Letters.Where(letter => where(letter) && !string.IsNullOrWhiteSpace(letter.Value)).OrderByDescending(letter => letter.StartBaseLine.Y))
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
}
