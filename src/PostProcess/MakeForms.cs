using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Site.Documents;
using Site.PostProcess.Views;
using Site.Theme;

namespace Site.PostProcess;

/// <summary>
/// Makes the help that stands first in GitHub's forms for issues, where somebody may arrive who needs it. GitHub reads no facts, so it is
/// drawn into the forms, between two comments.
/// </summary>
public static partial class MakeForms
{
    private const string Begin = "# Help from input/facts/helplines.yml. It is drawn by: dotnet run --project src -- schema";
    private const string End = "# End of help";
    private const string Chooser = ".github/ISSUE_TEMPLATE/config.yml";

    private static readonly string[] Forms = [.. ((string[])["1-crisis-number", "2-page-problem", "3-article-idea", "4-clinical-review"]).Select(name => $".github/ISSUE_TEMPLATE/{name}.yml")];
    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files in which it stands.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. Forms, Chooser];

    /// <summary>Makes it, for every form and for the page on which one is chosen.</summary>
    /// <param name="site">The site.</param>
    /// <param name="say">The theme's sentences.</param>
    /// <returns>The passages; none while the site's country lacks a way to get help.</returns>
    public static IReadOnlyList<TextPassage> Of(Outline site, Strings say) =>
        site.Facts.Helplines.Of(site.Facts.Site.Region.Value) is { FirstWay: not null, EmergencyCall: { } emergency } country
            ? [.. Forms.Select(name => new TextPassage(name, Begin, End, InForm(country, emergency, say))), .. AboveForms(site, country, emergency, say)]
            : [];

    private static string InForm(Country country, HelplineWay emergency, Strings say) => $"""
          - type: markdown
            attributes:
              value: |
                **{Markdown(say.FormQuestion)}** {Markdown(say.FormWatched)}

        {string.Join('\n', country.CrisisWays.Select(Link).Append(Sentences.Fill(say.FormEmergency, Link(emergency))).Select(way => $"        - {way}"))}
        """.ReplaceLineEndings("\n");

    // GitHub wants an address: a chat of the country, else our own page of help.
    private static IEnumerable<TextPassage> AboveForms(Outline site, Country country, HelplineWay emergency, Strings say)
    {
        var address = country.CrisisWays.FirstOrDefault(way => way.Kind == WayKind.Web)?.Href ?? PageLinks.AbsoluteOf(site.BaseUrl, PageAddress.Help);
        var ways = new Sentences(say).List([.. country.CrisisWays.Select(way => way.Label)]);
        return address is null ? [] :
        [
            new TextPassage(Chooser, Begin, End, $"""
                  - name: {Quoted($"{say.HelpQuestion} {country.FirstWay!.Label}")}
                    url: {Quoted(address)}
                    about: {Quoted($"{say.FormWatched} {ways}. {Sentences.Fill(say.FormEmergency, emergency.Label)}.")}
                """.ReplaceLineEndings("\n")),
        ];
    }

    private static string Link(HelplineWay way) => way.Kind == WayKind.Web ? $"[{Markdown(way.Label)}]({way.Href})" : Markdown(way.Label);

    private static string Markdown(string text) => Mark().Replace(text, @"\$0");

    // A string of JSON is one of YAML.
    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString(AsItIs);

    [GeneratedRegex(@"[\\`*_\[\]<>&#]")]
    private static partial Regex Mark();
}
