using Site.Documents;
using Site.Keys;
using Site.Problems;
using Site.Process.Yaml;

namespace Site.Process;

/// <summary>Reads the files of <c>facts/</c>, before any page.</summary>
public sealed class ReadFacts : IProcess<FactFiles, Facts?>
{
    /// <inheritdoc/>
    public Facts? Process(FactFiles document, ProblemList problems)
    {
        var site = File("site.yml", "the site's name, language, address and practice") is { } siteFile
            ? new ReadSiteFacts().Process(siteFile, problems) : null;
        var helplines = File("helplines.yml", "every crisis number that the site may show") is { } helplineFile
            ? new ReadHelplines().Process(helplineFile, problems) : null;
        var sources = File("sources.yml", "the bibliography that articles cite by id") is { } sourceFile
            ? new ReadBibliography().Process(sourceFile, problems) : null;
        var tested = ReadTested(document, problems);
        var wording = File("wording.yml", "the words that texts do without, and what to write instead") is { } wordingFile
            ? new ReadWording().Process(wordingFile, problems) : null;
        var disclaimer = File("disclaimer.md", "the disclaimer that stands on every page") is { } disclaimerFile
            ? new ReadDisclaimer().Process(disclaimerFile, problems) : null;
        if (helplines is not null)
        {
            var checkNumbers = CheckNumbers.InFacts(helplines);
            foreach (var file in document.Files.Values.Where(file => file.Path is "facts/site.yml" or "facts/sources.yml"))
            {
                checkNumbers.Process(file, problems);
            }
        }

        return site is null || helplines is null || sources is null || wording is null || disclaimer is null
            ? null
            : new Facts(site, helplines, sources, tested, wording, disclaimer);

        SourceFile? File(string name, string purpose)
        {
            if (document.Files.TryGetValue(name, out var file))
            {
                return file;
            }

            if (!document.Unreadable.Contains(name))
            {
                problems.Add(FileProblems.MissingFile(new Position($"{document.Folder}/facts/{name}", 1, 1), purpose));
            }

            return null;
        }
    }

    // Only a text that names a count needs the file.
    private static Dictionary<string, string> ReadTested(FactFiles sources, ProblemList problems) =>
        sources.Files.TryGetValue("tested.yml", out var file) && YamlReader.ReadFile(file, TestedKeys.All, problems) is { } map
            ? map.Keys.Select(key => (key.Value, map.Read(TestedKeys.Entry with { Name = key.Value })?.Value ?? "")).ToDictionary(StringComparer.Ordinal)
            : [];
}
