using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Site.Theme;

/// <summary>Draws a page view as HTML. Any number of threads may draw with it at once.</summary>
public sealed class PageRenderer : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        // Without this, every accent and dash would become a numeric entity.
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <summary>Draws a page.</summary>
    /// <param name="view">The page; its type decides the component.</param>
    /// <returns>The whole document, from the doctype to its closing tag.</returns>
    /// <exception cref="ArgumentException">The theme has no page for this kind of view.</exception>
    public async Task<string> RenderAsync(PageView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var page = view switch
        {
            HomePageView => typeof(HomePage),
            ArticlePageView => typeof(ArticlePage),
            TextPageView => typeof(TextPage),
            HelpPageView => typeof(HelpPage),
            ArticleListPageView => typeof(ArticleListPage),
            SearchPageView => typeof(SearchPage),
            GlossaryPageView => typeof(GlossaryPage),
            TopicListPageView => typeof(TopicListPage),
            PathPageView => typeof(PathPage),
            SheetPageView => typeof(SheetPage),
            RedirectPageView => typeof(RedirectPage),
            _ => throw new ArgumentException($"The theme has no page for {view.GetType().Name}.", nameof(view)),
        };
        // An HtmlRenderer keeps every component it ever drew until it is disposed, so each page gets its own.
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(
                new Dictionary<string, object?> { [nameof(ViewComponent<>.View)] = view });
            var root = await renderer.RenderComponentAsync(page, parameters);
            await using var html = new LineWriter();
            root.WriteHtmlTo(html);
            return html.ToString();
        });
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
