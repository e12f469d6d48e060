using System.Globalization;
using System.Text.RegularExpressions;
using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.Explained;

/// <summary>A mini-site with an example from an explanation in its place.</summary>
internal static partial class ExampleSite
{
    private const string Tower = "articles/a-tower.md";
    private const string Drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>";

    private static readonly Dictionary<string, Func<string, MiniSite>> Places = new(StringComparer.Ordinal)
    {
        [Example.ArticleText] = text => Base().With(MiniSite.ArticlePath, Article("", text)),
        [Example.WholeArticleText] = text => Changed(MiniSite.ArticlePath, article => article[..(article.LastIndexOf("---\n", StringComparison.Ordinal) + 4)] + text),
        [Example.Article] = text => Base().With(MiniSite.ArticlePath, KeysAndText(text.Split("---\n"))),
        [Example.ArticleKeys] = keys => Changed(MiniSite.ArticlePath, article => InFrontMatter(article, keys)),
        [Example.TwoArticles] = keys => FileOf().Split(keys)[1..].Chunk(2).Aggregate(
            Base().With(Tower, Another("tower")), (site, part) => site.With(part[0], InFrontMatter(site.Text(part[0]), part[1]))),
        [Example.PathKeys] = keys => Base().With("paths/a-path.md", InFrontMatter(MiniSite.Page("A path"), keys)),
        [Example.HomeKeys] = keys => Changed("index.md", page => InFrontMatter(page, keys)),
        [Example.PageKeys] = keys => Spanish().With("pages/ayuda.md", InFrontMatter(Spanish().Text("pages/ayuda.md"), keys)),
        [Example.SpanishLine] = keys => Spanish().With("facts/helplines.yml", InEntry(Spanish().Text("facts/helplines.yml"), keys)),
        [Example.AboutText] = text => Changed("pages/about.md", page => page.Replace("Some words.", text, StringComparison.Ordinal)),
        [Example.FileName] = path => Base().With(path, Path.GetExtension(path) switch
        {
            ".svg" => Drawing,
            _ when path.StartsWith("articles/", StringComparison.Ordinal) => Another("tower"),
            _ => MiniSite.Page("Another page"),
        }),
        [Example.Site] = keys => Changed("facts/site.yml", file => Merge(file, keys)),
        [Example.Source] = keys => Changed("facts/sources.yml", file => InEntry(file, keys)),
        [Example.Helpline] = keys => Changed("facts/helplines.yml", file => InEntry(file, keys)),
        [Example.Country] = country => Changed("facts/helplines.yml", file => file.Replace("retired:\n", $"{string.Concat(country.Split('\n').Select(line => $"  {line}\n"))}retired:\n", StringComparison.Ordinal)),
        [Example.About] = text => Base().With("pages/about.md", text),
        [Example.Disclaimer] = text => Base().With("facts/disclaimer.md", text),
        [Example.Glossary] = text => Base().With("facts/glossary.yml", text),
        [Example.GlossaryText] = text => Changed("pages/glossary.md", page => page.Replace("Some words.", text, StringComparison.Ordinal)),
        [Example.Tested] = text => Base().With("facts/tested.yml", text),
        [Example.Image] = text => Base().With("images/gate.svg", text),
    };

    /// <summary>Where an example is no piece of a file, and so cannot be built.</summary>
    public static IReadOnlyList<string> NoFiles { get; } = [Example.FileSystem, Example.CommandLine];

    /// <summary>Puts an example in its place.</summary>
    /// <param name="place">What it is a piece of.</param>
    /// <param name="example">The example.</param>
    public static MiniSite With(string place, string example) => Places[place](Long().Replace(example, Expand));

    private static MiniSite Spanish() => Base().WithSpanishHelp()
        .Replace("pages/about.md", "Some words.", "Some words, [the same in Spanish](quienes-somos.md), and [help in Spanish](ayuda.md).")
        .With("pages/quienes-somos.md", Base().WithSpanishHelp().Text(SpanishHelp.Path).Replace("help.md", "about.md", StringComparison.Ordinal).Replace("Recibe", "Sobre la", StringComparison.Ordinal).Replace("A quién", "Para quién", StringComparison.Ordinal));

    // The ids are those of the real facts, so that an editor can copy an example.
    private static MiniSite Base()
    {
        var site = new MiniSite()
            .With("articles/a-moat.md", Another("moat"))
            .With("articles/a-gate.md", Another("gate").Replace("author:", "draft: true\nauthor:", StringComparison.Ordinal))
            .With("images/wall.svg", Drawing)
            .With("facts/tested.yml", "promises: \"23\"\n")
            .WithGlossary()
            .Replace("facts/site.yml", "language:", "formerNames: [Close Enough]\nlanguage:")
            .Replace("facts/helplines.yml", "label: Call 911}\n", """
                label: Call 911}
                      - id: us-dv
                        name: The Hotline
                        role: support
                        about: For anyone who is afraid of a partner.
                        warning: Someone who watches your phone may see this call.
                        source: its own page
                        verified: 2026-06-01
                        ways:
                          - {id: us-dv-call, kind: call, number: 1-800-799-7233, label: Call 1-800-799-7233}

                """)
            .Replace("facts/helplines.yml", "retired:\n", """
                  - code: GB
                    name: United Kingdom
                    lines:
                      - id: gb-999
                        name: Emergency services
                        role: emergency
                        source: its own page
                        verified: 2026-06-01
                        ways:
                          - {id: gb-999-call, kind: call, number: "999", label: Call 999}
                retired:

                """);
        (string Mini, string Real)[] ids =
            [("us-call", "us-988-call"), ("us-text", "us-988-text"), ("us-chat", "us-988-chat"), ("id: us\n", "id: us-988\n"), ("one-2001", "overall-2013"), ("two-2002", "fraley-2015")];
        foreach (var path in (string[])["facts/helplines.yml", "facts/disclaimer.md", "facts/sources.yml", MiniSite.ArticlePath, "articles/a-moat.md", "articles/a-gate.md"])
        {
            site.With(path, Real(site.Text(path)));
        }

        return site;

        string Real(string text) => ids.Aggregate(text, (text, id) => text.Replace(id.Mini, id.Real, StringComparison.Ordinal));
    }

    private static MiniSite Changed(string path, Func<string, string> change)
    {
        var site = Base();
        return site.With(path, change(site.Text(path)));
    }

    private static string Article(string frontMatter, string text) => MiniSite.Article(frontMatter, text)
        .Replace("one-2001", "overall-2013", StringComparison.Ordinal).Replace("two-2002", "fraley-2015", StringComparison.Ordinal);

    private static string Another(string thing) => Article("", "").Replace("A wall or", $"A {thing} or", StringComparison.Ordinal);

    private static string KeysAndText(string[] parts) => InFrontMatter(Article("", parts[1]), parts[0]);

    private static string InFrontMatter(string page, string keys)
    {
        var end = page.IndexOf("---\n", 4, StringComparison.Ordinal);
        return $"---\n{Merge(page[4..end], keys)}{page[end..]}";
    }

    // The first line of the example is that of the entry; the keys below it take the place of the entry's own.
    private static string InEntry(string file, string example)
    {
        var lines = example.TrimEnd('\n').Split('\n').Where(line => !line.StartsWith('#')).ToArray();
        var begin = file.IndexOf(lines[0] + "\n", StringComparison.Ordinal);
        Assert.True(begin >= 0, $"There is no entry \"{lines[0]}\".");
        begin += lines[0].Length + 1;
        var indent = new string(' ', begin - lines[0].Length - 1 - (file.LastIndexOf('\n', begin - lines[0].Length - 1) + 1) + 2);
        var rest = file[begin..].Split('\n');
        var own = rest.TakeWhile(line => line.StartsWith(indent, StringComparison.Ordinal)).Select(line => line[indent.Length..]).ToArray();
        var merged = Merge(string.Concat(own.Select(line => line + "\n")), string.Concat(lines[1..].Select(line => line[2..] + "\n")));
        return file[..begin] + string.Concat(merged.TrimEnd('\n').Split('\n').Select(line => $"{indent}{line}\n")) + string.Join('\n', rest[own.Length..]);
    }

    // A key of the example takes the place of the same key; one that is commented out takes it away.
    private static string Merge(string keys, string example)
    {
        var added = Keys(example).GroupBy(key => key.Name).ToDictionary(group => group.Key, group => string.Concat(group.Select(key => key.Text)));
        var kept = Keys(keys).Select(key => added.Remove(key.Name, out var text) ? text : key.Text).ToArray();
        return string.Concat(kept) + string.Concat(added.Values);
    }

    private static IEnumerable<(string Name, string Text)> Keys(string yaml) =>
        Key().Matches(yaml.EndsWith('\n') ? yaml : yaml + "\n").Select(match => (match.Groups["name"].Value, match.Value));

    private static string Expand(Match match)
    {
        var number = int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
        return match.Groups["what"].Value == "characters"
            ? new string('a', number)
            : string.Join("\n\n", Enumerable.Range(1, number).Chunk(20).Select(words => $"One{string.Concat(Enumerable.Repeat(" ab", words.Length - 1))}."));
    }

    [GeneratedRegex(@"\(… (?<number>\d+) (?<what>words|characters) …\)")]
    private static partial Regex Long();

    [GeneratedRegex(@"^# (articles/\S+)\n", RegexOptions.Multiline)]
    private static partial Regex FileOf();

    [GeneratedRegex(@"^(?:# )?(?<name>\w+):.*\n(?:(?!(?:# )?\w+:).*\n)*", RegexOptions.Multiline)]
    private static partial Regex Key();
}
