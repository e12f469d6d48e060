using Site.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Site.Tests.GitHub;

/// <summary>A step of a job.</summary>
/// <param name="Node">As it is written.</param>
internal sealed record Step(YamlMappingNode Node)
{
    /// <summary>The script that it runs; empty for none.</summary>
    public string Run => Node.Text("run");

    /// <summary>The action that it uses; empty for none.</summary>
    public string Uses => Node.Text("uses");
}

/// <summary>A job of a workflow.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Node">As it is written.</param>
internal sealed record Job(string Name, YamlMappingNode Node)
{
    /// <summary>The workflow that it calls; empty for a job of its own.</summary>
    public string Calls => Node.Text("uses");

    public IReadOnlyList<Step> Steps { get; } = [.. Node.Items("steps").OfType<YamlMappingNode>().Select(step => new Step(step))];
}

/// <summary>A workflow of the project, or an action of its own, read as YAML.</summary>
/// <param name="Name">Its file, or the folder of the action.</param>
/// <param name="Text">As it is written.</param>
internal sealed record Workflow(string Name, string Text)
{
    /// <summary>Every workflow there is.</summary>
    public static IReadOnlyList<Workflow> All { get; } =
        [.. Directory.EnumerateFiles(Repository.Path(".github", "workflows")).Order(StringComparer.Ordinal)
            .Select(file => new Workflow(Path.GetFileName(file), File.ReadAllText(file)))];

    /// <summary>Every action of the project's own: steps that more than one workflow takes.</summary>
    public static IReadOnlyList<Workflow> Actions { get; } =
        [.. Directory.EnumerateDirectories(Repository.Path(".github", "actions")).Order(StringComparer.Ordinal)
            .Select(folder => new Workflow(Path.GetFileName(folder), File.ReadAllText(Path.Combine(folder, "action.yml"))))];

    public YamlMappingNode Node { get; } = Yaml.Read(Text);

    /// <summary>What sets it off.</summary>
    public IReadOnlyList<string> Triggers => Node.Keys("on");

    /// <summary>Its jobs; an action has its steps alone.</summary>
    public IEnumerable<Job> Jobs => Node.Map("runs") is { } steps ? [new Job("runs", steps)] : Node.Keys("jobs").Select(name => new Job(name, Node.Map("jobs")!.Map(name)!));

    public IEnumerable<Step> Steps => Jobs.SelectMany(job => job.Steps);

    public static Workflow Of(string name) => All.Single(workflow => workflow.Name == name);
}

/// <summary>Reads YAML without saying beforehand what is in it.</summary>
internal static class Yaml
{
    public static YamlMappingNode Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    public static string Text(this YamlMappingNode node, string key) => (node.At(key) as YamlScalarNode)?.Value ?? "";

    public static YamlMappingNode? Map(this YamlMappingNode node, string key) => node.At(key) as YamlMappingNode;

    public static IEnumerable<YamlNode> Items(this YamlMappingNode node, string key) => (node.At(key) as YamlSequenceNode)?.Children ?? [];

    public static IReadOnlyList<string> Keys(this YamlMappingNode node, string key) => node.Map(key)?.Keys() ?? [];

    public static IReadOnlyList<string> Keys(this YamlMappingNode node) => [.. node.Children.Keys.Select(name => ((YamlScalarNode)name).Value!)];

    private static YamlNode? At(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
}
