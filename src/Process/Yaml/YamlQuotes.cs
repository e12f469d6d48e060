using System.Text.RegularExpressions;

namespace Site.Process.Yaml;

/// <summary>Shows a value as it can stand in YAML, so that nothing is lost when somebody copies it.</summary>
internal static partial class YamlQuotes
{
    private const string Openers = "“„";
    private const string Closers = "”“";

    /// <summary>A value between quotes: double ones, and single ones where the value holds what double ones would change.</summary>
    /// <param name="value">The value as it was typed, without quotes of YAML's.</param>
    /// <returns>The value with its quotes. Curly ones inside become straight: the pages set them.</returns>
    public static string Around(string value)
    {
        var straight = Straight(IsEnclosed(value) ? value[1..^1] : value);
        return straight.AsSpan().ContainsAny('"', '\\') ? $"'{straight.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{straight}\"";
    }

    /// <summary>Whether a value stands between curly quotes that are a pair.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public static bool IsEnclosed(string value) => value switch
    {
        ['“' or '„' or '”', .. var inner, '”' or '“'] => !inner.AsSpan().ContainsAny('“', '”'),
        ['‘' or '‚', .. var inner, '’' or '‘'] => !ClosesInside().IsMatch(inner),
        _ => false,
    };

    /// <summary>A value without the one curly quote at either end that has no partner.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value; <see langword="null"/> when there is no such quote.</returns>
    public static string? WithoutStray(string value) => value switch
    {
        [var first, .. var rest] when Openers.Contains(first, StringComparison.Ordinal) && !rest.AsSpan().ContainsAny(Closers) => rest.TrimEnd('"'),
        [.. var rest, var last] when Closers.Contains(last, StringComparison.Ordinal) && !rest.AsSpan().ContainsAny(Openers) => rest.TrimStart('"'),
        ['‘', .. var rest] when !rest.Contains('’', StringComparison.Ordinal) && !Elided().IsMatch(rest) => rest,
        _ => null,
    };

    /// <summary>Whether a value begins with an apostrophe that stands for letters: 'Tis, '90s.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public static bool BeginsElided(string value) => value is ['\'' or '’' or '‘', .. var rest] && Elided().IsMatch(rest);

    private static string Straight(string value) => Curly().Replace(value, quote => quote.Value is "‘" or "’" or "‚" ? "'" : "\"");

    [GeneratedRegex("[“”„‘’]|‚(?=\\p{L})")]
    private static partial Regex Curly();

    // A closing quote that is no apostrophe.
    [GeneratedRegex(@"’(?!\p{L})")]
    private static partial Regex ClosesInside();

    [GeneratedRegex(@"^(?:tis|twas|twere|twill|twould|til|till|em|cause|cuz|round|bout|neath|gainst|fraid|nother|course|kay|sup|n|nuff|night|[0-9]0s)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Elided();
}
