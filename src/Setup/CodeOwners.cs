using System.Text.RegularExpressions;
using Site.Keys;

namespace Site.Setup;

/// <summary>Who is asked before a file changes. Lines with made-up names are switched on; lines with names that somebody wrote stay.</summary>
internal static partial class CodeOwners
{
    /// <summary>Whom GitHub knows: a person, a team of an organisation, an address of an account.</summary>
    public static Form Name { get; } = new(
        @"^(@[A-Za-z0-9](-?[A-Za-z0-9])*(/[A-Za-z0-9._-]+)?|[^@\s#]+@[^@\s.#]+(\.[^@\s.#]+)+)$", "a name like @ada, a team like @harbor/clinicians, or the e-mail address of an account there");

    /// <summary>The one name that all lines bear.</summary>
    /// <param name="text">The text of the file.</param>
    /// <returns>The name; <see langword="null"/> when there is none, or more than one.</returns>
    public static string? In(string text) => Named().Matches(text).Select(line => line.Groups["names"].Value).Distinct().ToArray() is [var name] && !name.Contains(' ', StringComparison.Ordinal) ? name : null;

    /// <summary>Whether a name may be written: none stands there, or one and the same everywhere.</summary>
    /// <param name="text">The text of the file.</param>
    /// <returns><see langword="true"/> when it may.</returns>
    public static bool MayBeNamed(string text) => In(text) is not null || (!Named().IsMatch(text) && MadeUp().IsMatch(text));

    /// <summary>Writes a name.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="owner">The name.</param>
    /// <returns>The text with the name in every line that names somebody.</returns>
    public static string Write(string text, string owner)
    {
        text = In(text) is null ? text : Named().Replace(text, line => $"{line.Groups["path"].Value} {owner}");
        return MadeUp().Replace(text, line => $"{line.Groups["path"].Value} {owner}");
    }

    [GeneratedRegex(@"(?m)^(?<path>/\S+)[ \t]+(?<names>[^\s#](?:[^\r\n#]*[^\s#])?)")]
    private static partial Regex Named();

    // "@an-editor" stands for a name.
    [GeneratedRegex(@"(?m)^#[ \t]?(?<path>/\S+)(?:[ \t]+@(?:an?|your)-[a-z]+)+")]
    private static partial Regex MadeUp();
}
