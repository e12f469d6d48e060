using Site.Documents;
using Site.Keys;
using Site.Problems;
using Site.Process.Prose;
using Site.Process.Yaml;

namespace Site.Process;

/// <summary>
/// Reads the files of <c>facts/</c>, before any page. Each file stands for itself: what could not be read of one is replaced by
/// something from which no further problem follows, so that a slip there hides nothing elsewhere.
/// </summary>
/// <param name="memory">What the files said in the last build; <see langword="null"/> to read all of them.</param>
public sealed class ReadFacts(Remembered<object>? memory = null) : IProcess<FactFiles, Facts>
{
    /// <inheritdoc/>
    public Facts Process(FactFiles document, ProblemList problems)
    {
        var files = new Files(document, memory ?? new Remembered<object>(keeps: false), problems);
        var site = files.Read("site.yml", "the site's name, language, address and practice", new ReadSiteFacts().Process);
        var helplines = files.Read("helplines.yml", "every crisis number that the site may show", new ReadHelplines().Process, Reference.Way, Reference.Country);
        var sources = files.Read("sources.yml", "the bibliography that articles cite by id", new ReadBibliography().Process, Reference.Source, Reference.TermSource);
        // Only a text that names a count needs the file.
        var tested = files.Read("tested.yml", null, ReadTested, Reference.Count);
        var wording = files.Read("wording.yml", "the words that texts do without, and what to write instead", new ReadWording().Process);
        // Only a site with a glossary needs it.
        var glossary = files.Read("glossary.yml", null, new ReadGlossary().Process, Reference.Term);
        var disclaimer = files.Read("disclaimer.md", "the disclaimer that stands on every page", new ReadDisclaimer().Process);
        var disclaimers = document.Files.Keys.Select(name => (Name: name, Language: FactFile.LanguageOf(name))).Where(file => file.Language is not null)
            .ToDictionary(file => file.Language!, file => files.Read(file.Name, null, new ReadDisclaimer(file.Language).Process)!, StringComparer.Ordinal);
        if (helplines is not null)
        {
            var checkNumbers = CheckNumbers.InFacts(helplines);
            foreach (var file in document.Files.Values.Where(file => file.Path is "facts/site.yml" or "facts/sources.yml" or "facts/glossary.yml"))
            {
                checkNumbers.Process(file, problems);
            }
        }

        var facts = new Facts(
            site ?? SiteFacts.Unread,
            helplines ?? HelplineFacts.None,
            sources ?? new Dictionary<string, Publication>(),
            tested ?? new Dictionary<string, string>(),
            wording ?? Wording.Unread,
            disclaimer ?? new ReadDisclaimer().Process(new SourceFile("facts/disclaimer.md", $"{document.Folder}/facts/disclaimer.md", ""), problems))
        {
            HalfRead = files.HalfRead,
            Disclaimers = disclaimers,
            Glossary = glossary ?? [],
        };
        ReportWords(document, facts, problems);
        return facts;
    }

    // A glossary is read like any text, so its words are chosen like those of any.
    private static void ReportWords(FactFiles document, Facts facts, ProblemList problems)
    {
        if (document.Files.GetValueOrDefault("glossary.yml") is not { } file)
        {
            return;
        }

        var prose = new CheckProse(facts, Lexicons.Of(facts.Site.Language.Value));
        foreach (var problem in facts.Glossary.SelectMany(term => new[] { term.Name, term.Text }).Where(words => words.Value.Length > 0).SelectMany(words => prose.In(words, file)))
        {
            problems.Add(problem);
        }
    }

    private static IReadOnlyDictionary<string, string>? ReadTested(SourceFile file, ProblemList problems) =>
        YamlReader.ReadFile(file, TestedKeys.All, problems) is { } map
            ? map.Keys.Select(key => (key.Value, map.Read(TestedKeys.Entry with { Name = key.Value })?.Value ?? "")).ToDictionary(StringComparer.Ordinal)
            : null;

    private sealed class Files(FactFiles files, Remembered<object> memory, ProblemList problems)
    {
        public Dictionary<Reference, string?> HalfRead { get; } = [];

        // Without a purpose, a file need not be there.
        public T? Read<T>(string name, string? purpose, Func<SourceFile, ProblemList, T?> step, params Reference[] holds)
            where T : class
        {
            var own = new ProblemList();
            var file = files.Files.GetValueOrDefault(name);
            if (file is null && purpose is not null && !files.Unreadable.Contains(name))
            {
                own.Add(FileProblems.MissingFile(new Position($"{files.Folder}/facts/{name}", 1, 1), purpose));
            }

            var read = file is null ? null : (T?)memory.Recall(name, [file], own, found => Bug.Contained(file.At(1), found, contained => step(file, contained)));
            foreach (var problem in own.InOrder())
            {
                problems.Add(problem);
            }

            foreach (var reference in own.HasErrors || files.Unreadable.Contains(name) ? holds : [])
            {
                HalfRead[reference] = file?.Text;
            }

            return read;
        }
    }
}
