using System.Runtime.CompilerServices;
using System.Text;
using Site.Documents;

namespace Site.Problems;

/// <summary>How much a problem matters.</summary>
public enum Severity
{
    /// <summary>The site can be built; somebody ought to look.</summary>
    Warning,

    /// <summary>Nothing is written until it is mended.</summary>
    Error,
}

/// <summary>A finding about the words: what is wrong, where, and what to do. Bugs of ours are exceptions instead.</summary>
/// <param name="Code">Its stable name, in kebab case.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="At">Where it is.</param>
/// <param name="Message">What is wrong and what to do, in whole sentences.</param>
public sealed record Problem(string Code, Severity Severity, Position At, string Message)
{
    /// <summary>
    /// Whether only time has passed. Such an error fails <c>check</c>, but is a warning to <c>build</c>:
    /// a date that ran out never keeps an urgent correction from being published.
    /// </summary>
    public bool Overdue { get; init; }

    /// <summary>How much it matters, as a word: <c>error</c> or <c>warning</c>.</summary>
    public string Level => Severity == Severity.Error ? "error" : "warning";

    /// <summary>Makes a problem that matters as much as its rule says; its code is the name of the catalogue's method.</summary>
    /// <param name="at">Where it is.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="method">Filled in by the compiler.</param>
    /// <returns>The problem.</returns>
    internal static Problem Of(Position at, string message, [CallerMemberName] string method = "")
    {
        var code = Kebab(method);
        return new(code, Explanations.Of(code)!.Severity!.Value, at, message);
    }

    /// <summary>Makes a problem whose rule leaves open how much it matters; its code is the name of the catalogue's method.</summary>
    /// <param name="severity">How much it matters.</param>
    /// <param name="at">Where it is.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="method">Filled in by the compiler.</param>
    /// <returns>The problem.</returns>
    internal static Problem Of(Severity severity, Position at, string message, [CallerMemberName] string method = "") =>
        new(Kebab(method), severity, at, message);

    /// <summary>The one form in which a problem is printed: one line, whatever a file name or a text holds.</summary>
    /// <returns><c>path(line,column): severity code: message</c>.</returns>
    public override string ToString() => string.Concat(
        $"{At}: {Level} {Code}: {Message}".Select(c => char.IsControl(c) ? '\uFFFD' : c));

    /// <summary>The code of a catalogue method: <c>UnknownKey</c> is <c>unknown-key</c>.</summary>
    /// <param name="method">The method's name.</param>
    /// <returns>The code.</returns>
    public static string Kebab(string method)
    {
        var code = new StringBuilder();
        foreach (var letter in method)
        {
            if (char.IsAsciiLetterUpper(letter) && code.Length > 0)
            {
                code.Append('-');
            }

            code.Append(char.ToLowerInvariant(letter));
        }

        return code.ToString();
    }
}
