using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>Asks the search page as a reader does, and looks at what it shows.</summary>
internal static class Searching
{
    /// <summary>The titles of the pages that were found.</summary>
    public const string Titles = "() => [...document.querySelectorAll('.search-results:not([hidden]) li > a')].map(link => link.textContent)";

    /// <summary>The blocks of help that are shown.</summary>
    public const string HelpShown = "() => [...document.querySelectorAll('.search-help:not([hidden])')].map(block => block.id)";

    /// <summary>Whether there is an answer.</summary>
    public const string Answered = "() => document.querySelector('.search-status').textContent !== '' && !document.querySelector('[aria-busy]')";

    /// <summary>Opens the page.</summary>
    public static async Task<IPage> OpenAsync(IBrowserContext context, Uri root)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(root, "search/").AbsoluteUri);
        return page;
    }

    /// <summary>Asks, and waits for the answer. The line that speaks is emptied first, so that the next answer is seen to be one.</summary>
    public static async Task AskAsync(IPage page, string question, string? until = null)
    {
        await page.EvaluateAsync("() => { document.querySelector('.search-status').textContent = ''; }");
        await page.FillAsync("#search_words", question);
        await page.PressAsync("#search_words", "Enter");
        await FoundAsync(page, until);
    }

    /// <summary>Waits for an answer.</summary>
    public static async Task FoundAsync(IPage page, string? until = null) =>
        await page.WaitForFunctionAsync(until ?? Answered);
}
