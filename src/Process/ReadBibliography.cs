using Site.Documents;
using Site.Keys;
using Site.Problems;
using Site.Process.Yaml;

namespace Site.Process;

/// <summary>Reads <c>facts/sources.yml</c>: the bibliography that articles cite by id.</summary>
public sealed class ReadBibliography : IProcess<SourceFile, IReadOnlyDictionary<string, Publication>?>
{
    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Publication>? Process(SourceFile document, ProblemList problems)
    {
        if (YamlReader.ReadFile(document, SourceKeys.All, problems) is not { } map)
        {
            return null;
        }

        return map.Keys
            .ToDictionary(id => id.Value, id => Publication(id.Value, map.Read(SourceKeys.Entry with { Name = id.Value })), StringComparer.Ordinal);
    }

    // An entry that lacks something is still there to be cited: what it lacks has been said.
    private static Publication Publication(string id, YamlMap? map)
    {
        if (map is null)
        {
            return new Publication(id, default, "", "", "", "", null);
        }

        var kind = map.Read(SourceKeys.Kind);
        var authors = map.Read(SourceKeys.Authors);
        var title = map.Read(SourceKeys.Title);
        map.Read(SourceKeys.Supports);
        var doi = map.Read(SourceKeys.Doi);
        var address = map.Read(SourceKeys.Address);
        return new Publication(
            id,
            kind ?? default,
            authors?.Value ?? "",
            map.Read(SourceKeys.Year)?.Value ?? "",
            title?.Value ?? "",
            map.Read(SourceKeys.In)?.Value ?? "",
            doi is null ? address : new Uri("https://doi.org/" + doi.Value));
    }
}
