using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Site.Theme;

/// <summary>
/// What every <c>.razor</c> file becomes: a template that says what it consists of. <see cref="PageRenderer"/> makes it, hands it its
/// parameters and writes down what it says. Nothing of it outlives the page, so it has no life cycle.
/// </summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract class Component : IComponent
{
    private static readonly ConcurrentDictionary<(Type Component, string Name), PropertyInfo> Parameters = [];

    /// <summary>The theme's own sentences, handed down from the page.</summary>
    public Strings Say { get; internal set; } = default!;

    /// <summary>What it draws, when many pages share that; <see langword="null"/> when it is drawn anew each time.</summary>
    internal virtual object? Shared => null;

    /// <summary>Says what the component consists of. Razor writes it from the template.</summary>
    /// <param name="builder">Takes it down.</param>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    /// <summary>Takes a parameter.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The component has no such parameter: a slip in the theme.</exception>
    internal virtual void Take(string name, object value) =>
        Parameters.GetOrAdd((GetType(), name), static (parameter, component) => component.PropertyOf(parameter.Name), this).SetValue(this, value);

    /// <summary>Has the component say what it consists of.</summary>
    /// <param name="builder">Takes it down.</param>
    internal void Describe(RenderTreeBuilder builder) => BuildRenderTree(builder);

    private PropertyInfo PropertyOf(string name) => GetType().GetProperty(name) ?? throw new ArgumentException($"{GetType().Name} has no parameter \"{name}\".", nameof(name));

    void IComponent.Attach(RenderHandle renderHandle) => throw OnlyDrawn();

    Task IComponent.SetParametersAsync(ParameterView parameters) => throw OnlyDrawn();

    // Razor asks for the interface; who drives such components as a program is not ours.
    private static NotSupportedException OnlyDrawn() => new($"A component of the theme is only drawn, by {nameof(PageRenderer)}.");
}
