using System.Text.RegularExpressions;
using Site.Tests.Browser.Support;
using Site.Tests.Support;

namespace Site.Tests.Browser;

/// <summary>A photograph comes as large as it is shown, and not larger.</summary>
public sealed partial class Photographs
{
    // From a small telephone to a wide desk, on plain screens and on fine ones, and the width of the file that each is sent.
    private static readonly (int Width, float Scale, int Sent)[] Windows =
    [
        (320, 1, 400),
        (320, 3, 1200),
        (390, 2, 720),
        (390, 3, 1200),
        (700, 1, 720),
        (768, 2, 1200),
        (1280, 1, 720),
        (1280, 2, 1200),
        (1920, 1, 720),
    ];

    [Fact]
    public async Task Come_in_the_width_in_which_they_are_seen()
    {
        var visit = await Visit.BeginAsync();
        var words = Title().Replace(Kept.Read("articles/the-chase-and-the-retreat.md"), "title: Seen", 1);
        var heading = words.IndexOf("\n## ", StringComparison.Ordinal);
        using var build = new TemporaryBuild(picture: Photo.Jpeg(4000, 3000), articles: ("seen", words.Insert(heading, "\n![A low wall](../images/seen.jpg)\n")));
        await using var server = await SiteServer.StartAsync(build.Folder, "");
        foreach (var (width, scale, sent) in Windows)
        {
            await using var context = await visit.OpenAsync(new Mode($"{width} px", width) { Scale = scale });
            var page = await context.NewPageAsync();
            await page.GotoAsync(server.Root + "articles/seen/");
            var image = page.Locator(".prose img").First;
            await image.ScrollIntoViewIfNeededAsync();
            await page.WaitForFunctionAsync("() => document.querySelector('.prose img').complete && document.querySelector('.prose img').currentSrc");
            Assert.EndsWith($"-{sent}.webp", await image.EvaluateAsync<string>("e => e.currentSrc"), StringComparison.Ordinal);

            // What the page says of its width beforehand, by which the browser chooses.
            var said = width < 640 ? width - 32 : 608;
            Assert.InRange((await image.BoundingBoxAsync())!.Width, said * 0.9, said * 1.1);
        }
    }

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline)]
    private static partial Regex Title();
}
