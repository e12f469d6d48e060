using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Site.Theme;

/// <summary>Draws one page after the other: each component says what it consists of, and that is written down, from top to bottom.</summary>
/// <param name="shared">What was drawn already of what pages share.</param>
internal sealed class DrawPage(SharedParts shared)
{
    // HTML, 13.1.2: they have no content and no closing tag.
    private static readonly HashSet<string> VoidElements = new(StringComparer.Ordinal)
        { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr" };

    private readonly Html _html = new();
    private readonly Stack<RenderTreeBuilder> _idle = [];

    /// <summary>Draws a page.</summary>
    /// <param name="page">Its component.</param>
    /// <param name="say">The theme's sentences in its language.</param>
    /// <returns>The whole document.</returns>
    public byte[] Of(Component page, Strings say)
    {
        _html.Clear();
        Draw(page, say);
        var bytes = GC.AllocateUninitializedArray<byte>(_html.Written.Length);
        _html.Written.CopyTo(bytes);
        return bytes;
    }

    private void Draw(Component component, Strings say)
    {
        component.Say = say;
        if (component.Shared is not { } view || !_html.BeginsLine)
        {
            Describe(component, say);
        }
        else if (shared.Find(component, view) is { } lines)
        {
            _html.Again(lines);
        }
        else
        {
            var start = _html.Written.Length;
            Describe(component, say);
            shared.Keep(component, view, _html.Written[start..].ToArray());
        }
    }

    private void Describe(Component component, Strings say)
    {
        var builder = _idle.TryPop(out var idle) ? idle : new RenderTreeBuilder();
        component.Describe(builder);
        var frames = builder.GetFrames();
        Draw(frames.Array.AsSpan(0, frames.Count), say);
        builder.Clear();
        _idle.Push(builder);
    }

    // A frame tells how many follow that belong to it.
    private void Draw(ReadOnlySpan<RenderTreeFrame> frames, Strings say)
    {
        while (!frames.IsEmpty)
        {
            ref readonly var first = ref frames[0];
            var length = 1;
            switch (first.FrameType)
            {
                case RenderTreeFrameType.Text:
                    _html.Text(first.TextContent);
                    break;
                case RenderTreeFrameType.Markup:
                    _html.Markup(first.MarkupContent);
                    break;
                case RenderTreeFrameType.Element:
                    length = first.ElementSubtreeLength;
                    Element(first.ElementName, frames[1..length], say);
                    break;
                case RenderTreeFrameType.Component:
                    length = first.ComponentSubtreeLength;
                    Draw(Made(first, frames[1..length]), say);
                    break;
                case RenderTreeFrameType.Region:
                    break;
                default:
                    throw new NotSupportedException($"A page is drawn once and then only read, so the theme can have no {first.FrameType}.");
            }

            frames = frames[length..];
        }
    }

    private void Element(string name, ReadOnlySpan<RenderTreeFrame> content, Strings say)
    {
        _html.Tag("<");
        _html.Tag(name);
        while (content is [{ FrameType: RenderTreeFrameType.Attribute } attribute, ..])
        {
            Attribute(attribute.AttributeName, attribute.AttributeValue);
            content = content[1..];
        }

        if (VoidElements.Contains(name))
        {
            _html.Tag(" />");
            return;
        }

        _html.Tag(">");
        Draw(content, say);
        _html.Tag("</");
        _html.Tag(name);
        _html.Tag(">");
    }

    // One that is null or false is never taken down.
    private void Attribute(string name, object value)
    {
        _html.Tag(" ");
        _html.Tag(name);
        if (value is not true)
        {
            _html.Tag("=\"");
            _html.Text(value.ToString()!);
            _html.Tag("\"");
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "RenderTreeBuilder.OpenComponent keeps all of what it opens.")]
    private static Component Made(in RenderTreeFrame frame, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var component = (Component)Activator.CreateInstance(frame.ComponentType)!;
        foreach (ref readonly var parameter in parameters)
        {
            component.Take(parameter.AttributeName, parameter.AttributeValue);
        }

        return component;
    }
}
