using System.Text.RegularExpressions;
using Site.Tests.Support;
using Site.Theme;
using YamlDotNet.Serialization;

namespace Site.Tests.Wording;

/// <summary>Rules about words name their language: what they cannot judge, they pass over, and <c>check</c> says so once.</summary>
public sealed partial class OtherLanguages : IDisposable
{
    private const string NoSpanishList = "No list of words to avoid guards the texts in \"es\", for facts/wording.yml is in \"en\": write your own there, in that language, with \"language: es\".";

    private const string NoFrench = "No list of words to avoid guards the texts in \"fr\", for facts/wording.yml is in \"en\", and the rules mention-without-support, vague-link, alt-says-nothing, unknown-number and abbreviation are silent, for there is no theme/words/fr.yml: write your own there, in that language, with \"language: fr\"; that file is written after theme/words/en.yml.";

    private const string OwnFrench = "On the texts in \"fr\", the rules vague-link, alt-says-nothing and unknown-number are silent, for there is no theme/words/fr.yml: it is written after theme/words/en.yml.";

    private const string Groups = "questions.groups.";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> All => [.. ThemeFiles.Strings.Keys];

    private static MiniSite French => new MiniSite().Replace("facts/site.yml", "language: en-US", "language: fr-CA");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Are_named_once_where_no_list_guards_their_texts()
    {
        Write(InSpanish.Site("He simply said so."));

        var run = Command.Run(_folder.Path, "check --strict --today 2026-06-15 --format text");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([NoSpanishList, "0 errors, 0 warnings"], run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Are_named_in_every_format()
    {
        Write(InSpanish.Site("He simply said so."));

        Assert.Contains($"\"notes\":[\"{NoSpanishList.Replace("\"", "\\\"", StringComparison.Ordinal)}\"]", Output("json"), StringComparison.Ordinal);
        Assert.Equal($"::notice::{NoSpanishList}", Output("github"));
        Assert.Contains($"\"message\":{{\"text\":\"{NoSpanishList.Replace("\"", "\\\"", StringComparison.Ordinal)}\"}}", Output("sarif"), StringComparison.Ordinal);
    }

    [Fact]
    public void Are_not_named_where_a_list_guards_them()
    {
        Write(InSpanish.Guarded(InSpanish.Site("Nada.")));
        Assert.Equal("0 errors, 0 warnings", Output("text"));

        Write(new MiniSite());
        Assert.Equal("0 errors, 0 warnings", Output("text"));
    }

    [Fact]
    public void Are_named_with_every_rule_that_knows_no_word_of_them()
    {
        Write(French);
        Assert.Equal([NoFrench, "1 error, 0 warnings"], Command.Run(_folder.Path, "check --today 2026-06-15 --format text").Output);

        Write(French.With("facts/wording.yml", "language: fr\nwords: []\nsupport: {phrases: [suicide]}\n"));
        Assert.Equal([OwnFrench, "1 error, 0 warnings"], Command.Run(_folder.Path, "check --today 2026-06-15 --format text").Output);
    }

    [Theory]
    [InlineData("Appelez le 988 si vous y pensez.", "crisis-number-in-text")]
    [InlineData("988 personnes.", "crisis-number-in-text")]
    [InlineData("988 %, 911 €, n = 988, 9/11.")]
    [InlineData("C'est [ici](../pages/about.md), dit le Dr. Roy de l'OMS. It is [here](../pages/about.md).")]
    [InlineData("15 personnes sont venues.")]
    public void Are_judged_by_digits_where_no_word_of_them_is_known(string text, params string[] codes) => Assert.Equal(
        [.. codes, "unknown-language"],
        French.Replace("facts/helplines.yml", "number: \"911\", label: Call 911", "number: \"15\", label: Call 15")
            .Replace("facts/helplines.yml", "number: \"988\", label: Text 988", "number: \"911\", label: Text 911")
            .With(MiniSite.ArticlePath, MiniSite.Article(text: text))
            .Build().Problems.Select(problem => problem.Code).Where(code => code != "unusual-number"));

    /// <summary>A copy whose list names no language was written when there was one alone.</summary>
    [Fact]
    public void Are_none_of_a_list_without_a_language() =>
        Assert.Contains("wording", new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: "You can simply ask.")).Build().Problems.Select(problem => problem.Code));

    /// <summary>Every language that the theme speaks has all words by which it is judged, and none of English.</summary>
    [Theory, MemberData(nameof(All))]
    public void Of_the_theme_have_their_words(string language)
    {
        var english = Lists("en");
        var lists = Lists(language);

        Assert.Equal(english.Keys.Where(name => !name.StartsWith(Groups, StringComparison.Ordinal)), lists.Keys.Where(name => !name.StartsWith(Groups, StringComparison.Ordinal)));
        Assert.All(lists, list => Assert.NotEmpty(list.Value));
        Assert.All(lists, list => Assert.Equal(list.Value.Distinct(StringComparer.Ordinal), list.Value));
        Assert.Equal(10, lists["numbers.digits"].Count);
        Assert.All(
            ((string[])["mentions", "vagueLinks", "pictureWords", "numbers.orders", "numbers.digits"]).Where(_ => language != "en"),
            name => Assert.True(lists[name].Intersect(english[name]).Count() <= lists[name].Count / 10, name));
    }

    [Theory, MemberData(nameof(All))]
    public void Of_the_theme_have_phrases_that_can_be_read(string language)
    {
        var lists = Lists(language);
        string[] named = ["mentions", "innocent", "ofWords", "questions.despair", "questions.violence", "questions.harmless"];
        var phrases = named.SelectMany(name => lists[name]).Select(phrase => $"\"{Group().Replace(phrase, group => string.Join('|', lists[Groups + group.Groups["name"].Value]))}\"");

        var site = new MiniSite().Replace("facts/wording.yml", "support: {phrases: [suicide]}", $"support: {{phrases: [{string.Join(", ", phrases)}]}}");

        Assert.DoesNotContain("phrase-form", site.Build().Problems.Select(problem => problem.Code));
    }

    private void Write(MiniSite site)
    {
        Directory.CreateDirectory(_folder.File("input"));
        site.WriteTo(_folder.File("input"));
    }

    private string Output(string format) => Assert.Single(Command.Run(_folder.Path, $"check --strict --today 2026-06-15 --format {format}").Output);

    private static Dictionary<string, List<string>> Lists(string language) => Below("", new Deserializer().Deserialize<Dictionary<object, object>>(ThemeFiles.WordsOf(language)!))
        .ToDictionary(list => list.Name, list => list.Words.Cast<string>().ToList(), StringComparer.Ordinal);

    private static IEnumerable<(string Name, List<object> Words)> Below(string name, object words) => words is Dictionary<object, object> named
        ? named.SelectMany(entry => Below(name.Length == 0 ? $"{entry.Key}" : $"{name}.{entry.Key}", entry.Value))
        : [(name, (List<object>)words)];

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Group();
}
