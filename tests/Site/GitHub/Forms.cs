using System.Text.RegularExpressions;
using Site.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Site.Tests.GitHub;

/// <summary>The forms for issues: GitHub shows them, a page of the site can open them, and whoever needs help is sent on to it.</summary>
public sealed partial class Forms
{
    // GitHub's form schema: what an element needs beside its type.
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["markdown"] = ["value"],
        ["input"] = ["label"],
        ["textarea"] = ["label"],
        ["dropdown"] = ["label", "options"],
        ["checkboxes"] = ["label", "options"],
    };

    private static readonly string[] Keys = ["name", "description", "title", "body", "labels", "assignees", "projects", "type"];

    private static readonly string[] Attributes = ["label", "description", "placeholder", "value", "options", "multiple", "default", "render"];

    public static TheoryData<string> Names => [.. All.Where(name => name != "config.yml")];

    private static IEnumerable<string> All =>
        Directory.EnumerateFiles(Repository.Path(".github", "ISSUE_TEMPLATE")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    [Fact]
    public void Are_offered_in_order_of_urgency() =>
        Assert.Equal(["1-crisis-number.yml", "2-page-problem.yml", "3-article-idea.yml", "config.yml"], All);

    [Theory, MemberData(nameof(Names))]
    public void Are_forms_that_GitHub_can_show(string name)
    {
        var form = Read(name);

        Assert.All(form.Keys(), key => Assert.Contains(key, Keys));
        Assert.All(["name", "description"], key => Assert.InRange(form.Text(key).Length, 3, 200));
        Assert.Contains(Elements(form), element => element.Text("type") != "markdown");
        Assert.All(Elements(form), element =>
        {
            var attributes = element.Map("attributes")!;
            Assert.All(Required[element.Text("type")], key => Assert.Contains(key, attributes.Keys()));
            Assert.All(attributes.Keys(), key => Assert.Contains(key, Attributes));
            Assert.All(element.Keys(), key => Assert.Contains(key, (string[])["type", "id", "attributes", "validations"]));
            Assert.Matches(element.Text("type") == "markdown" ? "^$" : @"^[a-z][a-z0-9_-]*$", element.Text("id"));
            Assert.Equal(element.Text("type") == "markdown" ? 0 : 1, attributes.Text("label").Length > 0 ? 1 : 0);
        });
        AssertDistinct(Elements(form).Select(element => element.Text("id")).Where(id => id != ""));
        AssertDistinct(Elements(form).Select(element => element.Map("attributes")!.Text("label")).Where(label => label != ""));
        Assert.All(Elements(form), element => AssertDistinct(element.Map("attributes")!.Items("options").Select(option => option.ToString())));
    }

    [Theory]
    [InlineData("1-crisis-number.yml")]
    [InlineData("2-page-problem.yml")]
    public void A_page_can_fill_in_where_it_is(string name) =>
        Assert.Equal("input", Elements(Read(name)).Single(element => element.Text("id") == "page").Text("type"));

    [Theory, MemberData(nameof(Names))]
    public void Begin_with_where_help_is(string name)
    {
        var first = Elements(Read(name))[0];

        Assert.Equal("markdown", first.Text("type"));
        AssertHelp(first.Map("attributes")!.Text("value"));
        Assert.Contains("Nobody watches this page.", first.Map("attributes")!.Text("value"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_can_write_without_meeting_them()
    {
        var config = Read("config.yml");
        var contact = (YamlMappingNode)config.Items("contact_links").First();

        Assert.Equal("false", config.Text("blank_issues_enabled"));
        Assert.Equal(Facts.Real.CrisisWays.Single(way => way.Way.Kind == "web").Href, contact.Text("url"));
        AssertHelp($"{contact.Text("name")} ({contact.Text("url")}) {contact.Text("about")}");
        Assert.All(config.Items("contact_links").Cast<YamlMappingNode>(), link => Assert.Equal(["name", "url", "about"], link.Keys()));
    }

    /// <summary>As on the site itself, a crisis number comes from one file: here a test copies it, for GitHub reads no data of ours.</summary>
    [Fact]
    public void Give_no_other_number_than_the_data()
    {
        var known = Facts.Real.EveryPage.Select(way => way.Digits).Where(digits => digits != "").ToHashSet();
        var findings =
            from name in All.Select(name => Path.Combine("ISSUE_TEMPLATE", name)).Append("pull_request_template.md")
            from match in Number().Matches(Repository.Read(".github", name))
            where !known.Contains(match.Value)
            select $".github/{name}: {match.Value} is not a number of input/facts/helplines.yml for {Facts.Real.Site.Region}";
        Assert.Empty(findings);
    }

    private static void AssertHelp(string text) => Assert.All(Facts.Real.EveryPage, way =>
        Assert.Contains(way.Way.Kind == "web" ? way.Href : way.Way.Number, text, StringComparison.Ordinal));

    private static void AssertDistinct(IEnumerable<string> values) => Assert.Empty(values.GroupBy(value => value).Where(same => same.Count() > 1).Select(same => same.Key));

    private static YamlMappingNode Read(string name) => Yaml.Read(Repository.Read(".github", "ISSUE_TEMPLATE", name));

    private static YamlMappingNode[] Elements(YamlMappingNode form) => [.. form.Items("body").Cast<YamlMappingNode>()];

    // In a web address, 988lifeline.org is a name.
    [GeneratedRegex(@"(?<![\w/.-])\d{3,}(?![\w.%-]*[\w%])(?! %)")]
    private static partial Regex Number();
}
