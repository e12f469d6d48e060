using System.Text.RegularExpressions;

namespace Site.Tests.GitHub;

/// <summary>A file CODEOWNERS, read as GitHub reads it: a pattern and its owners on each line, and the last line that fits a file decides.</summary>
/// <param name="text">The file.</param>
internal sealed partial class CodeOwners(string text)
{
    public IReadOnlyList<(string Pattern, IReadOnlyList<string> Owners)> Lines { get; } =
    [
        .. from line in text.ReplaceLineEndings("\n").Split('\n')
           let parts = Parts().Matches(Comment().Replace(line, "")).Select(part => part.Value).ToArray()
           where parts.Length > 0
           select (parts[0], (IReadOnlyList<string>)parts[1..]),
    ];

    /// <summary>What GitHub would pass over without a word.</summary>
    public IEnumerable<string> Unreadable =>
        from line in Lines
        from wrong in new[] { line.Pattern }.Where(pattern => pattern[0] == '!' || pattern.Contains('[', StringComparison.Ordinal) || pattern.StartsWith(@"\#", StringComparison.Ordinal))
            .Concat(line.Owners.Where(owner => !Owner().IsMatch(owner)))
        select $"\"{wrong}\" in the line of {line.Pattern}";

    /// <summary>Who is asked before a file changes; <see langword="null"/> when no line fits it.</summary>
    public IReadOnlyList<string>? Of(string path) =>
        Lines.LastOrDefault(line => Fits(line.Pattern, path)) is { Pattern: not null } last ? last.Owners : null;

    // As .gitignore has it: a slash at the beginning or inside means the root, one at the end a folder; a folder is all that is in it,
    // but "docs/*" is only what lies in docs itself.
    private static bool Fits(string pattern, string path)
    {
        var name = pattern.Replace(@"\ ", " ", StringComparison.Ordinal);
        var root = name.TrimEnd('/').Contains('/', StringComparison.Ordinal) ? "^" : "(?:^|/)";
        var inside = name.EndsWith('/') ? "/." : name.EndsWith("/*", StringComparison.Ordinal) ? "$" : "(?:/|$)";
        var middle = Wildcard().Replace(Regex.Escape(name.Trim('/')), mark => mark.Value switch
        {
            @"\*\*/" => "(?:.*/)?",
            @"\*\*" => ".*",
            @"\*" => "[^/]*",
            _ => "[^/]",
        });
        return Regex.IsMatch(path, root + middle + inside);
    }

    [GeneratedRegex(@"(?:\\ |\S)+")]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?:^|(?<=\s))#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?:@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?(?:/[\w.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$")]
    private static partial Regex Owner();

    [GeneratedRegex(@"\\\*\\\*/|\\\*\\\*|\\\*|\\\?")]
    private static partial Regex Wildcard();
}
