using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Site.Tests.GitHub;

/// <summary>A form for issues, or the page on which one is chosen, held against what GitHub can show.</summary>
/// <param name="Name">Its file.</param>
/// <param name="Text">As it is written.</param>
internal sealed partial record IssueForm(string Name, string Text)
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

    private static readonly string[] FormKeys = ["name", "description", "title", "body", "labels", "assignees", "projects", "type"];

    private static readonly string[] AttributeKeys = ["label", "description", "placeholder", "value", "options", "multiple", "default", "render"];

    public YamlMappingNode Node { get; } = Yaml.Read(Text);

    public YamlMappingNode[] Elements => [.. Node.Items("body").Cast<YamlMappingNode>()];

    public YamlMappingNode[] Contacts => [.. Node.Items("contact_links").Cast<YamlMappingNode>()];

    /// <summary>Every number in it, digits alone: those with spaces or hyphens between are one. In an address, 988lifeline.org is a name.</summary>
    public IEnumerable<string> Numbers => Number().Matches(Text).Select(number => string.Concat(number.Value.Where(char.IsAsciiDigit)));

    /// <summary>The forms of a folder, without the page above them.</summary>
    public static IReadOnlyList<IssueForm> In(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.yml").Where(file => Path.GetFileName(file) != "config.yml").Order(StringComparer.Ordinal).Select(Read)];

    public static IssueForm Read(string file) => new(Path.GetFileName(file), File.ReadAllText(file).ReplaceLineEndings("\n"));

    public void AssertIsShownByGitHub()
    {
        Assert.All(Node.Keys(), key => Assert.Contains(key, FormKeys));
        Assert.All(["name", "description"], key => Assert.InRange(Node.Text(key).Length, 3, 200));
        Assert.Contains(Elements, element => element.Text("type") != "markdown");
        Assert.All(Elements, element =>
        {
            var attributes = element.Map("attributes")!;
            Assert.All(Required[element.Text("type")], key => Assert.Contains(key, attributes.Keys()));
            Assert.All(attributes.Keys(), key => Assert.Contains(key, AttributeKeys));
            Assert.All(element.Keys(), key => Assert.Contains(key, (string[])["type", "id", "attributes", "validations"]));
            Assert.Matches(element.Text("type") == "markdown" ? "^$" : "^([A-Za-z0-9_-]+)?$", element.Text("id"));
            Assert.Equal(element.Text("type") == "markdown" ? 0 : 1, attributes.Text("label").Length > 0 ? 1 : 0);
        });
        AssertDistinct(Elements.Select(element => element.Text("id")).Where(id => id != ""));
        AssertDistinct(Elements.Select(element => element.Map("attributes")!.Text("label")).Where(label => label != ""));
        Assert.All(Elements, element => AssertDistinct(element.Map("attributes")!.Items("options").Select(option => option.ToString())));
    }

    public void AssertIsAChoiceForGitHub()
    {
        Assert.All(Node.Keys(), key => Assert.Contains(key, (string[])["blank_issues_enabled", "contact_links"]));
        Assert.Matches("^(true|false|)$", Node.Text("blank_issues_enabled"));
        Assert.All(Contacts, link =>
        {
            Assert.Equal(["name", "url", "about"], link.Keys());
            Assert.True(Uri.TryCreate(link.Text("url"), UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto", link.Text("url"));
        });
    }

    private static void AssertDistinct(IEnumerable<string> values) => Assert.Empty(values.GroupBy(value => value).Where(same => same.Count() > 1).Select(same => same.Key));

    [GeneratedRegex(@"(?<![\w/.-])\d(?:[ \-]?\d){2,}(?![\w.%-]*[\w%])(?! %)")]
    private static partial Regex Number();
}
