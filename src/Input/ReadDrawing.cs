using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Site.Documents;
using Site.Problems;

namespace Site.Input;

/// <summary>
/// Reads a drawing from its first element to its last, one at a time. In a page it shows what is drawn in it alone; opened by itself,
/// it could run a script or call another site, so it may hold neither.
/// </summary>
internal sealed partial class ReadDrawing
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    // What runs something, or shows a page within a page.
    private static readonly HashSet<string> Refused = new(StringComparer.OrdinalIgnoreCase)
        { "script", "handler", "listener", "foreignObject", "iframe", "object", "embed", "audio", "video", "link", "meta", "base" };

    private readonly XmlReader _reader;
    private readonly string _display;
    private readonly ProblemList _problems;

    private ReadDrawing(XmlReader reader, string display, ProblemList problems) => (_reader, _display, _problems) = (reader, display, problems);

    /// <summary>Reads a drawing.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="display">Its path as the editor knows it.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>Its size in pixels; nothing when it has none, or is no drawing.</returns>
    public static (int Width, int Height) From(byte[] bytes, string display, ProblemList problems)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return new ReadDrawing(reader, display, problems).All();
        }
        catch (XmlException)
        {
            return default;
        }
    }

    private (int Width, int Height) All()
    {
        (int, int) size = default;
        var isStyle = false;
        while (_reader.Read())
        {
            switch (_reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (_reader.Depth == 0)
                    {
                        size = Size();
                    }

                    isStyle = _reader.LocalName.Equals("style", StringComparison.OrdinalIgnoreCase) && !_reader.IsEmptyElement;
                    Element();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when isStyle:
                    Style(_reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    isStyle = false;
                    break;
                case XmlNodeType.ProcessingInstruction when _reader.Name == "xml-stylesheet":
                    Tell("<?xml-stylesheet?>");
                    break;
            }
        }

        return size;
    }

    private void Element()
    {
        if (Refused.Contains(_reader.LocalName))
        {
            Tell($"<{_reader.LocalName}>");
        }

        var isAnimation = _reader.LocalName is "set" or "animate" or "animateMotion" or "animateTransform";
        while (_reader.MoveToNextAttribute())
        {
            var (name, value) = (_reader.LocalName, _reader.Value.Trim());
            if (_reader.NamespaceURI == "http://www.w3.org/2000/xmlns/")
            {
                continue;
            }

            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && name.Length > 2 && _reader.Prefix.Length == 0)
            {
                Tell(name);
            }
            else if ((name is "href" or "src" && value.Length > 0 && !Own().IsMatch(value)) || (isAnimation && name == "attributeName" && Animated().IsMatch(value)))
            {
                Tell($"{_reader.Name}=\"{(value.Length > 60 ? value[..60] + "…" : value)}\"");
            }
            else if (name is not ("id" or "class"))
            {
                Style(value);
            }
        }

        _reader.MoveToElement();
    }

    private void Style(string text)
    {
        if (Outside().Match(text) is { Success: true } outside)
        {
            Tell(outside.Value.Length > 60 ? outside.Value[..60] + "…" : outside.Value);
        }
    }

    private void Tell(string what)
    {
        var place = (IXmlLineInfo)_reader;
        _problems.Add(FileProblems.UnsafeDrawing(new Position(_display, place.LineNumber, place.LinePosition), what));
    }

    // Browsers draw nothing that does not say that it is a drawing.
    private (int Width, int Height) Size()
    {
        if (_reader.LocalName != "svg" || _reader.NamespaceURI != Namespace)
        {
            return default;
        }

        var box = _reader.GetAttribute("viewBox")?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return (Number(_reader.GetAttribute("width")) is > 0 and var width ? width : Number(box?.ElementAtOrDefault(2)),
            Number(_reader.GetAttribute("height")) is > 0 and var height ? height : Number(box?.ElementAtOrDefault(3)));

        static int Number(string? text) =>
            double.TryParse(text?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? (int)Math.Round(number) : 0;
    }

    // A part of the same drawing, or a picture that stands in it.
    [GeneratedRegex("^(?:#|data:(?:image/(?:png|jpe?g|gif|webp)|font/|application/(?:x-)?font)[;,])", RegexOptions.IgnoreCase)]
    private static partial Regex Own();

    [GeneratedRegex(@"@import\b|(?:url|image|src)\(\s*[""']?\s*(?!\s|[""'#)]|data:(?:image/(?:png|jpe?g|gif|webp)|font/|application/(?:x-)?font)[;,])[^)]*|javascript:|expression\(", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();

    [GeneratedRegex(@"^(?:on\w+|(?:\w+:)?href|src|style)$", RegexOptions.IgnoreCase)]
    private static partial Regex Animated();
}
