using Microsoft.AspNetCore.Components;

namespace Site.Theme;

/// <summary>A component that draws one view. It reads; it never computes, sorts or looks anything up.</summary>
/// <typeparam name="TView">What it draws.</typeparam>
public abstract class ViewComponent<TView> : ComponentBase
    where TView : notnull
{
    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public required TView View { get; set; }

    /// <summary>The theme's own sentences, handed down by the frame.</summary>
    [CascadingParameter]
    public Strings Say { get; set; } = default!;
}

/// <summary>A whole page: the component the renderer starts with.</summary>
/// <typeparam name="TView">The kind of page.</typeparam>
public abstract class PageComponent<TView> : ViewComponent<TView>
    where TView : PageView;
