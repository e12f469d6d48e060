using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

public sealed class CrisisLinks
{
    [Fact]
    public async Task The_number_is_visible_without_script()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Narrow with { Script = false });
        var page = await context.NewPageAsync();
        foreach (var address in visit.Build.Pages)
        {
            await page.GotoAsync(new Uri(visit.AtRoot.Root, address).AbsoluteUri);
            Assert.True(await page.Locator("section a[href='tel:988']").First.IsVisibleAsync(), address);
        }
    }
}
