using System.Text.RegularExpressions;

namespace Site.Editing;

/// <summary>Something to write that an editor program can fill in.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Prefix">The word that calls it.</param>
/// <param name="About">What it does and when to use it, in whole sentences.</param>
/// <param name="Body">The text, with places to fill in as VS Code writes them: <c>${1:words}</c>, or <c>${1|one,two|}</c>.</param>
public sealed partial record Snippet(string Name, string Prefix, string About, string Body)
{
    /// <summary>The language in which it is offered.</summary>
    public string Scope { get; init; } = "markdown";

    /// <summary>The text with every place filled in by its default.</summary>
    public string Filled => Place().Replace(Body.ReplaceLineEndings("\n"), place => place.Groups["words"].Value).TrimEnd();

    [GeneratedRegex(@"\$0|\$\{[0-9]+(?::(?<words>[^}]*)|\|(?<words>[^,|]*)[^}]*\|)\}")]
    private static partial Regex Place();
}
