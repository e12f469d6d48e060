using Site.Documents;
using Site.Keys;
using Site.Problems;
using Site.Process.Yaml;

namespace Site.Process;

/// <summary>Reads <c>facts/glossary.yml</c>: the terms that texts link to.</summary>
public sealed class ReadGlossary : IProcess<SourceFile, IReadOnlyList<Term>?>
{
    /// <inheritdoc/>
    public IReadOnlyList<Term>? Process(SourceFile document, ProblemList problems)
    {
        if (YamlReader.ReadFile(document, GlossaryKeys.All, problems) is not { } map)
        {
            return null;
        }

        Term[] terms = [.. map.Keys.Select(id => Term(id, map.Read(GlossaryKeys.Entry with { Name = id.Value })))];
        foreach (var same in terms.Where(term => term.Name.Value.Length > 0).GroupBy(term => SearchWords.Fold(term.Name.Value)))
        {
            foreach (var twin in same.Skip(1))
            {
                problems.Add(FactProblems.RepeatedTerm(twin.Name.At, twin.Name.Value, same.First().Id.Value));
            }
        }

        return terms;
    }

    // A term that lacks something is still there to be linked to: what it lacks has been said.
    private static Term Term(Located<string> id, YamlMap? map)
    {
        var name = map?.Read(GlossaryKeys.Name);
        var text = map?.Read(GlossaryKeys.Text);
        var source = map?.Read(GlossaryKeys.Source);
        return new Term(id, name ?? new Located<string>("", id.At), text ?? new Located<string>("", id.At), source?.Value == GlossaryKeys.Everyday ? null : source);
    }
}
