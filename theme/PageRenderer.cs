using System.Collections.Concurrent;

namespace Site.Theme;

/// <summary>
/// Draws a page view as HTML, in UTF-8. Any number of threads may draw with it at once. Razor's own renderer keeps a tree of every page to
/// compare the next with, and a queue of what happens; a page of this site is drawn once and has no events, so what its components say is written down at once.
/// </summary>
public sealed class PageRenderer
{
    private readonly ConcurrentBag<DrawPage> _idle = [];
    private readonly SharedParts _shared = new();

    /// <summary>Draws a page.</summary>
    /// <param name="view">The page; its type decides the component.</param>
    /// <returns>The whole document, from the doctype to its closing tag.</returns>
    /// <exception cref="ArgumentException">The theme has no page for this kind of view.</exception>
    public byte[] Render(PageView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var draw = _idle.TryTake(out var idle) ? idle : new DrawPage(_shared);
        var html = draw.Of(PageOf(view), view.Frame.Say);
        _idle.Add(draw);
        return html;
    }

    private static Component PageOf(PageView view) => view switch
    {
        HomePageView home => new HomePage { View = home },
        ArticlePageView article => new ArticlePage { View = article },
        TextPageView text => new TextPage { View = text },
        HelpPageView help => new HelpPage { View = help },
        ArticleListPageView list => new ArticleListPage { View = list },
        SearchPageView search => new SearchPage { View = search },
        AToZPageView letters => new AToZPage { View = letters },
        GlossaryPageView glossary => new GlossaryPage { View = glossary },
        TopicListPageView topics => new TopicListPage { View = topics },
        PathPageView path => new PathPage { View = path },
        SheetPageView sheet => new SheetPage { View = sheet },
        RedirectPageView redirect => new RedirectPage { View = redirect },
        _ => throw new ArgumentException($"The theme has no page for {view.GetType().Name}.", nameof(view)),
    };
}
