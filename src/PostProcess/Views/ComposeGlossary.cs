using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Composes the page of the glossary.</summary>
/// <param name="edition">What every page shares.</param>
public sealed partial class ComposeGlossary(Edition edition)
{
    private readonly Outline _site = edition.Outline;
    private readonly Strings _say = edition.Say;

    /// <summary>Composes the page.</summary>
    /// <param name="heading">Its title.</param>
    /// <param name="frame">What is around it.</param>
    /// <param name="body">What stands above the terms.</param>
    /// <returns>Its view.</returns>
    public GlossaryPageView Of(string heading, FrameView frame, ImmutableArray<ProsePart> body) =>
        new(frame, heading, body, [.. _site.Facts.Glossary.OrderBy(term => SearchWords.Fold(term.Name.Value), StringComparer.Ordinal).Select(Term)]);

    private TermView Term(Term term)
    {
        var source = term.Source is { } id ? _site.Facts.Sources[id.Value] : null;
        return new TermView(
            term.Id.Value,
            Typeset(term.Name.Value),
            Typeset(term.Text.Value),
            source is null ? null : new Hyperlink(Citation(source), source.Address?.AbsoluteUri ?? ""),
            source?.Address is { } address ? Sentences.Fill(_say.LeavesFor, address.IdnHost) : "");
    }

    private static string Typeset(string words) => words.Replace('\'', '’');

    private string Citation(Publication source)
    {
        string[] names = [.. Author().Matches(source.Authors).Select(author => author.Groups["name"].Value.Trim())];
        var who = names switch
        {
            [] => source.Authors,
            { Length: > 2 } => Sentences.Fill(_say.AndOthers, names[0]),
            _ => edition.Sentences.List(names),
        };
        return source.Year.Length > 0 ? $"{who} ({source.Year})" : who;
    }

    // A name, and behind its comma initials: an organization has none.
    [GeneratedRegex(@"(?<name>[^,&]+), \p{Lu}\p{L}{0,2}\.")]
    private static partial Regex Author();
}
