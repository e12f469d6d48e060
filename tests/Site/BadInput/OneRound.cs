using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.BadInput;

/// <summary>A slip in one file hides no problem elsewhere, and brings none: an editor mends all of them in one round.</summary>
public sealed class OneRound
{
    private const string Path = MiniSite.ArticlePath;

    // One problem of each step that needs something of the facts.
    private const string Faulty = "<helpline:us-cal>, [a page](gone.md), <b> and simply a finding.[^thre-2003] Call 988.";

    private static readonly string[] Faults =
    [
        $"input/{Path}(16,1) unknown-helpline", $"input/{Path}(16,20) dead-link", $"input/{Path}(16,39) raw-html", $"input/{Path}(16,47) wording",
        $"input/{Path}(16,64) unknown-source", $"input/{Path}(16,82) crisis-number-in-text",
    ];

    [Theory]
    [InlineData("site.yml", "region: US", "region: us", "(3,9) wrong-form")]
    [InlineData("site.yml", "name: Mini\n", "", "(1,1) missing-key")]
    [InlineData("site.yml", "address: https://mini.test/", "address: mini.test", "(4,10) bad-address")]
    [InlineData("site.yml", "language: en-US", "language: English please", "(2,11) wrong-form")]
    [InlineData("site.yml", "  name: The Practice\n", "", "(6,3) missing-key")]
    [InlineData("helplines.yml", "role: crisis", "role: crysis", "(7,15) unknown-value")]
    [InlineData("helplines.yml", "        name: The Line\n", "", "(5,9) missing-key")]
    [InlineData("helplines.yml", "verified: 2026-06-01\n        ways:\n          - {id: us-call", "verified: soon\n        ways:\n          - {id: us-call", "(10,19) bad-date")]
    [InlineData("helplines.yml", "code: US", "code: us", "(2,11) wrong-form")]
    [InlineData("helplines.yml", "id: us-chat, kind: web", "id: us-chat, kind: wep", "(14,33) unknown-value")]
    [InlineData("helplines.yml", "id: us-chat", "id: US chat", "(14,18) wrong-form")]
    [InlineData("sources.yml", "year: 2001", "year: 2001\n  pages: 3", "(5,3) unknown-key")]
    [InlineData("sources.yml", "two-2002:", "Two 2002:", "(9,1) wrong-form")]
    [InlineData("sources.yml", "kind: book\n  authors: Two, B.", "kind: bok\n  authors: Two, B.", "(10,9) unknown-value")]
    [InlineData("wording.yml", "support: {phrases: [suicide]}", "support: [suicide]", "(4,10) wrong-shape")]
    [InlineData("wording.yml", "abbreviations: [US]", "abbreviations: US", "(5,16) wrong-shape")]
    public void A_slip_in_a_file_of_facts(string file, string old, string now, string complaint) =>
        Finds(new MiniSite().Replace($"facts/{file}", old, now), $"input/facts/{file}{complaint}", file == "sources.yml" && old == "two-2002:" ? ["(14,39) unknown-source"] : []);

    [Theory]
    [InlineData("site.yml")]
    [InlineData("helplines.yml", "crisis-number-in-text", "unknown-helpline")]
    [InlineData("sources.yml", "unknown-source")]
    [InlineData("wording.yml", "wording")]
    [InlineData("disclaimer.md")]
    public void A_file_of_facts_that_is_not_there(string file, params string[] silent) =>
        Assert.Equal(
            [.. Expected($"input/facts/{file}(1,1) missing-file", []).Where(fault => !silent.Any(code => fault.EndsWith($" {code}", StringComparison.Ordinal)))],
            Site(new MiniSite().Without($"facts/{file}")).Build().Places);

    [Theory]
    [InlineData("helplines.yml")]
    [InlineData("sources.yml")]
    public void A_line_of_facts_that_is_not_YAML(string file)
    {
        var site = Site(new MiniSite());
        var places = site.With($"facts/{file}", "- ? : x\n" + site.Text($"facts/{file}")).Build().Places.ToArray();

        Assert.Equal(places.Length, places.Count(place => place.StartsWith($"input/{Path}", StringComparison.Ordinal) || place.StartsWith($"input/facts/{file}(1,", StringComparison.Ordinal)));
        Assert.Equal(
            Faults,
            places.Where(place => place.StartsWith($"input/{Path}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("- ? : x")]
    [InlineData("? - : x")]
    [InlineData("- - ? :")]
    [InlineData("%YAML 9.9")]
    [InlineData("%TAG ! x")]
    [InlineData("%")]
    [InlineData("<<: *base")]
    [InlineData("<<: {title: x}")]
    [InlineData("? x")]
    [InlineData("? [a]: [b]")]
    [InlineData("!!binary x: y")]
    [InlineData("&a : *a")]
    [InlineData(": x")]
    [InlineData("{{ x }}: y")]
    [InlineData("[a]: b")]
    [InlineData("\"\\q\": x")]
    [InlineData("- |2-x")]
    [InlineData("a: |9\n x")]
    public void YAML_that_no_library_loads_is_a_problem_of_its_file(string line)
    {
        var problems = new MiniSite().Replace(Path, "author: The editors\n", $"author: The editors\n{line}\n").Replace("pages/about.md", "Some words.", "Simply words.").Build().Problems;

        Assert.Contains(problems, problem => problem.At.Path == $"input/{Path}" && problem.Severity == Severity.Error);
        Assert.Contains(problems, problem => problem is { Code: "wording", At.Path: "input/pages/about.md" });
        Assert.DoesNotContain(problems, problem => problem.Code == "bug");
    }

    [Fact]
    public void A_bug_in_one_file_names_it_and_is_contained()
    {
        var problems = new ProblemList();

        Assert.Null(Bug.Contained<string>(new("input/a.md", 1, 1), problems, found => throw new InvalidOperationException("No such\nthing.")));
        Assert.Equal("kept", Bug.Contained(new("input/b.md", 1, 1), problems, _ => "kept"));
        Assert.Equal(
            "input/a.md(1,1): error bug: This is a bug of the generator, not of your words: InvalidOperationException: No such thing. Please report it with this file.",
            Assert.Single(problems.InOrder()).ToString());
    }

    private static MiniSite Site(MiniSite site) => site.With(Path, MiniSite.Article(text: Faulty));

    private static void Finds(MiniSite site, string complaint, string[] more) => Assert.Equal(Expected(complaint, more), Site(site).Build().Places);

    private static IEnumerable<string> Expected(string complaint, string[] more) =>
        more.Select(place => $"input/{Path}{place}").Concat(Faults).Append(complaint).Order(StringComparer.Ordinal);
}
