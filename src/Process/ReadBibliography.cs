using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;
using Site.Process.Yaml;

namespace Site.Process;

/// <summary>Reads <c>facts/sources.yml</c>: the bibliography that articles cite by id.</summary>
public sealed partial class ReadBibliography : IProcess<SourceFile, IReadOnlyDictionary<string, Publication>?>
{
    private static readonly string[] Keys = ["kind", "authors", "year", "title", "in", "doi", "address", "supports"];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Publication>? Process(SourceFile document, ProblemList problems)
    {
        if (YamlReader.ReadFile(document, "sources.yml", [], problems) is not { } map)
        {
            return null;
        }

        return map.Keys
            .ToDictionary(id => id.Value, id => Publication(id.Value, map.Map(id.Value, "a source", Keys), problems), StringComparer.Ordinal);
    }

    // An entry that lacks something is still there to be cited: what it lacks has been said.
    private static Publication Publication(string id, YamlMap? map, ProblemList problems)
    {
        if (map is null)
        {
            return new Publication(id, default, "", "", "", "", null);
        }

        var kind = map.OneOf<SourceKind>("kind", "Write article, book or web.");
        var authors = map.Text("authors", "Write the authors, or the organisation.");
        var title = map.Text("title", "Write the title as the publication has it.");
        map.Text("supports", "Say in a sentence what a text may say from it, with its hedge: the next editor needs it.");
        var doi = map.Text("doi");
        if (doi is not null && !Doi().IsMatch(doi.Value))
        {
            problems.Add(FactProblems.BadDoi(doi.At, doi.Value));
            doi = null;
        }

        var address = map.Address("address");
        return new Publication(
            id,
            kind ?? default,
            authors?.Value ?? "",
            map.Text("year")?.Value ?? "",
            title?.Value ?? "",
            map.Text("in")?.Value ?? "",
            doi is null ? address : new Uri("https://doi.org/" + doi.Value));
    }

    // The shape that Crossref recommends for matching: a registrant of four to nine digits, then a suffix.
    [GeneratedRegex(@"^10\.[0-9]{4,9}/[-._;()/:A-Za-z0-9]+$")]
    private static partial Regex Doi();
}
