using Microsoft.AspNetCore.Components;

namespace Site.Theme;

/// <summary>A component that draws one view. It reads; it never computes, sorts or looks anything up.</summary>
/// <typeparam name="TView">What it draws.</typeparam>
public abstract class ViewComponent<TView> : Component
    where TView : notnull
{
    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public required TView View { get; set; }

    // Nearly every parameter is a view: it is handed over without reflection.
    internal override void Take(string name, object value)
    {
        if (name == nameof(View))
        {
            View = (TView)value;
        }
        else
        {
            base.Take(name, value);
        }
    }
}

/// <summary>
/// A component whose view many pages share: it is drawn once for each view, and copied wherever the view is met again. So it shows nothing
/// but its view and the theme's own sentences.
/// </summary>
/// <typeparam name="TView">What it draws.</typeparam>
public abstract class SharedComponent<TView> : ViewComponent<TView>
    where TView : class
{
    internal sealed override object Shared => View;
}

/// <summary>A whole page: the component the renderer starts with.</summary>
/// <typeparam name="TView">The kind of page.</typeparam>
public abstract class PageComponent<TView> : ViewComponent<TView>
    where TView : PageView;
