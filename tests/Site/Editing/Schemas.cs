using System.Reflection;
using System.Text.RegularExpressions;
using NJsonSchema;
using Site.Documents;
using Site.Editing;
using Site.Keys;
using Site.Tests.Support;

namespace Site.Tests.Editing;

/// <summary>The JSON Schemas in <c>input/.schema/</c>, judged by a validator that knows nothing of the reader.</summary>
public sealed class Schemas
{
    public static TheoryData<string> RealFiles =>
    [
        .. Directory.EnumerateFiles(Repository.Path("input"), "*.*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Path("input"), file).Replace('\\', '/'))
            .Where(path => path[0] != '.' && (path.EndsWith(".yml", StringComparison.Ordinal) || PageKinds.Of(path) is not null))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(RealFiles))]
    public async Task Accept_every_file_of_the_site(string path) =>
        Assert.Equal([], await Complaints(SchemaOf(path), Repository.Read("input", path).ReplaceLineEndings("\n")));

    [Theory]
    [InlineData(MiniSite.ArticlePath, "author: The editors\n", "")]
    [InlineData(MiniSite.ArticlePath, "author: The editors", "autor: The editors")]
    [InlineData(MiniSite.ArticlePath, "published: 2026-03-01", "published: 1.3.2026")]
    [InlineData(MiniSite.ArticlePath, "topics: [closeness]", "topics: closeness")]
    [InlineData(MiniSite.ArticlePath, "topics: [closeness]", "topics: []")]
    [InlineData(MiniSite.ArticlePath, "  - Both had a reason once.\n", "")]
    [InlineData(MiniSite.ArticlePath, "callToAction: false", "callToAction: perhaps")]
    [InlineData(MiniSite.ArticlePath, "callToAction: false", "order: first")]
    [InlineData(MiniSite.ArticlePath, "callToAction: false", "reviewed: {on: 2026-03-01, by: Somebody}")]
    [InlineData(MiniSite.ArticlePath, "title: A wall or a boundary", "title: A wall or a boundary, and how to tell the one from the other in time")]
    [InlineData(MiniSite.ArticlePath, "title: A wall or a boundary", "title:")]
    [InlineData("pages/about.md", "title: About us", "title: About us\norder: 1")]
    [InlineData("pages/about.md", "description: About us, on a site so small that it exists only while a test runs.", "description: Short.")]
    [InlineData("index.md", "title: The home page of a mini-site", "title: The home page\nstart: [articles/a-wall.md]")]
    [InlineData("facts/site.yml", "name: Mini\n", "")]
    [InlineData("facts/site.yml", "https://booking.test/", "booking.test")]
    [InlineData("facts/site.yml", "  heading: A next step\n", "")]
    [InlineData("facts/site.yml", "show: true", "show: maybe")]
    [InlineData("facts/site.yml", "region: US", "region: EU")]
    [InlineData("facts/site.yml", "region: US", "region: ZZ")]
    [InlineData("facts/site.yml", "region: US", "region: US\neditPage: /edit/{path}")]
    [InlineData("facts/helplines.yml", "role: crisis", "role: crises")]
    [InlineData("facts/helplines.yml", "number: \"988\", label: Call 988", "number: \"+1 988\", label: Call 988")]
    [InlineData("facts/helplines.yml", "verified: 2026-06-01", "verified: June 2026")]
    [InlineData("facts/helplines.yml", ", why: It was replaced.", "")]
    [InlineData("facts/sources.yml", "kind: book", "kind: bok")]
    [InlineData("facts/sources.yml", "doi: 10.1000/one", "doi: https://doi.org/10.1000/one")]
    [InlineData("facts/sources.yml", "  supports: That there is a first finding.", "")]
    [InlineData("facts/wording.yml", "level: error", "level: grave")]
    [InlineData("facts/wording.yml", "support: {phrases: [suicide]}", "support: {phrases: suicide}")]
    [InlineData("facts/tested.yml", "promises: \"36\"", "promises: [36]")]
    public async Task Accept_a_mini_site_and_reject_a_slip_in_it(string path, string good, string slip)
    {
        var site = new MiniSite().With("facts/tested.yml", "promises: \"36\"");
        var schema = SchemaOf(path);

        Assert.Equal([], await Complaints(schema, site.Text(path)));
        Assert.NotEmpty(await Complaints(schema, site.Replace(path, good, slip).Text(path)));
    }

    [Fact]
    public async Task Ask_nothing_of_a_call_to_action_that_is_switched_off() =>
        Assert.Equal([], await Complaints("site", new MiniSite().Replace("facts/site.yml", "  show: true\n  heading: A next step\n", "  show: false\n").Text("facts/site.yml")));

    [Fact]
    public void Know_every_key_that_is_defined() => Assert.Empty(
        typeof(Key).Assembly.GetTypes().Where(type => type.Namespace == typeof(Key).Namespace && !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType.IsSubclassOf(typeof(Key)))
            .Select(field => (Key)field.GetValue(null)!)
            .Except(KeyedFile.All.SelectMany(file => file.Keys.AndBelow)));

    [Fact]
    public async Task Accept_the_example_of_every_key() => Assert.Empty(
        (await Task.WhenAll(KeyedFile.All.Select(file => JsonSchema.FromJsonAsync(new DrawSchema([]).Of(file).ToJsonString()))))
            .SelectMany(Below)
            .SelectMany(schema => Examples(schema).SelectMany(example => schema.Validate(example).Select(error => $"{schema.Description} {example}: {error}"))));

    [Theory]
    [InlineData("site")]
    [InlineData("helplines")]
    [InlineData("sources")]
    [InlineData("wording")]
    [InlineData("tested")]
    public void Are_named_in_the_first_line_of_the_file_they_are_for(string name)
    {
        var line = Kept.Read($"facts/{name}.yml").Split('\n')[0];

        var match = Regex.Match(line, @"^# yaml-language-server: \$schema=(\S+)$");
        Assert.Equal(
            Repository.Path("input", ".schema", $"{name}.schema.json"),
            Path.GetFullPath(match.Groups[1].Value, Repository.Path("input", "facts")));
        Assert.True(File.Exists(Repository.Path("input", ".schema", $"{name}.schema.json")));
    }

    private static string SchemaOf(string path) => PageKinds.Of(path) switch
    {
        PageKind.Article => "article",
        PageKind.Path => "path",
        PageKind.Home => "home",
        null => Path.GetFileNameWithoutExtension(path),
        _ => "page",
    };

    private static async Task<IEnumerable<string>> Complaints(string schema, string yaml)
    {
        var rules = await JsonSchema.FromFileAsync(Repository.Path("input", ".schema", $"{schema}.schema.json"));
        return rules.Validate(YamlAsJson.Of(yaml)).Select(error => error.ToString());
    }

    private static IEnumerable<JsonSchema> Below(JsonSchema schema)
    {
        JsonSchema?[] children = [.. schema.Properties.Values, schema.Item, .. schema.PatternProperties.Values];
        return children.OfType<JsonSchema>().SelectMany(Below).Prepend(schema);
    }

    private static IEnumerable<string> Examples(JsonSchema schema) =>
        schema.ExtensionData?.TryGetValue("examples", out var examples) == true
            ? ((IEnumerable<object>)examples!).Select(example => Newtonsoft.Json.JsonConvert.SerializeObject(example))
            : [];
}
