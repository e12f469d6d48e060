using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;

namespace Site.Keys;

/// <summary>The form that a text has to have. The reader asks it, and the schemas bear its pattern.</summary>
/// <param name="Pattern">A regular expression for the whole text, in what .NET and JavaScript have in common.</param>
/// <param name="Words">What to write, in words.</param>
public sealed record Form(string Pattern, string Words)
{
    /// <summary>An id, which a text writes between &lt; and &gt; or between brackets.</summary>
    public static readonly Form Id = new("^[a-z0-9]+(-[a-z0-9]+)*$", "small letters, digits and single hyphens");

    /// <summary>A country's code (ISO 3166-1, alpha-2).</summary>
    public static readonly Form Country = new("^[A-Z]{2}$", "two capital letters");

    /// <summary>A language tag, well-formed by RFC 5646; the few that are older than its grammar are left out.</summary>
    public static readonly Form Language = new(
        "^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$",
        "a language tag (BCP 47)");

    /// <summary>A mail address, as far as its form can tell.</summary>
    public static readonly Form Email = new("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$", "an address with one @, without spaces");

    /// <summary>Where to report a weak spot (RFC 9116, 2.5.3): a mail address, or a page that is sent encrypted.</summary>
    public static readonly Form Contact = new("^((mailto:)?[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+|https://[!-?A-~]+)$", "a mail address, or a web address with https://");

    /// <summary>What to say of a text that has another form; <see langword="null"/> where its words say enough.</summary>
    public Func<Position, string, Problem>? Complaint { get; init; }

    /// <summary>Whether a text has this form.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    public bool Fits(string text) => Regex.IsMatch(text, Pattern);
}
