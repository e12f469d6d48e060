using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>Pictures of a whole page, and a look at their pixels: what a reader's eye gets, whatever a style sheet says.</summary>
internal static class Painted
{
    private static readonly ConditionalWeakTable<IPage, Task<ICDPSession>> Sessions = [];

    private const string Words = """
        // Decoded without a request, so the page's own policy stays on. A picture answers for a whole point with its colour.
        const [left, top] = [scrollX, scrollY];
        const pictures = await Promise.all(given.pictures.map(async data => {
          const bitmap = await createImageBitmap(new Blob([Uint8Array.fromBase64?.(data) ?? Uint8Array.from(atob(data), byte => byte.charCodeAt(0))]));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          canvas.drawImage(bitmap, 0, 0);
          const { data: bytes, width, height } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
          return (x, y) => {
            const at = ((y + top) * width + x + left) * 4;
            return x + left < 0 || x + left >= width || y + top < 0 || y + top >= height ? null : bytes[at] << 16 | bytes[at + 1] << 8 | bytes[at + 2];
          };
        }));

        const hex = colour => '#' + colour.toString(16).padStart(6, '0');

        // A browser draws a box on whole pixels.
        const drawn = box => ({ left: Math.round(box.left), right: Math.round(box.right), top: Math.round(box.top), bottom: Math.round(box.bottom) });

        // Every colour of a picture within a box.
        const coloursIn = (picture, box) => {
          const colours = new Set();
          for (let y = Math.ceil(box.top); y < box.bottom; y++) for (let x = Math.ceil(box.left); x < box.right; x++) colours.add(picture(x, y));
          colours.delete(null);
          return [...colours];
        };
        const worst = (ones, others) => {
          let least = { ratio: Infinity };
          for (const a of ones) for (const b of others) { const ratio = contrast(a, b); if (ratio < least.ratio) least = { ratio, a, b }; }
          return least;
        };
        """;

    /// <summary>A picture of the whole page, a pixel to a CSS pixel.</summary>
    public static async Task<string> TakeAsync(IPage page)
    {
        var size = await page.EvaluateAsync<int[]>("() => [document.documentElement.clientWidth, document.documentElement.scrollHeight]");
        var browser = await Sessions.GetValue(page, page => page.Context.NewCDPSessionAsync(page));
        var picture = await browser.SendAsync("Page.captureScreenshot", new()
        {
            ["captureBeyondViewport"] = true,
            ["optimizeForSpeed"] = true,
            ["clip"] = new { x = 0, y = 0, width = size[0], height = size[1], scale = 1 },
        });
        return picture!.Value.GetProperty("data").GetString()!;
    }

    /// <summary>A picture of the page under a few more rules.</summary>
    public static async Task<string> TakeAsync(IPage page, string rules)
    {
        await page.EvaluateAsync(
            "rules => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rules); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; }", rules);
        var picture = await TakeAsync(page);
        await page.EvaluateAsync("() => { document.adoptedStyleSheets = [...document.adoptedStyleSheets].slice(0, -1); }");
        return picture;
    }

    /// <summary>Runs a script that adds to <c>findings</c>, with the pictures at hand.</summary>
    public static Task<IReadOnlyList<string>> LookAsync(IPage page, string script, IReadOnlyList<string> pictures, object? more = null) =>
        Look.AtAsync(page, Words + script, new { pictures, more });
}
