using Site.PostProcess.Views;
using Site.Tests.Support;
using Site.Theme;

namespace Site.Tests.Features;

/// <summary>A counted sentence has the form that its language asks for. In tests/Browser, a browser's own rules say the same.</summary>
public sealed class Plurals
{
    public static TheoryData<string> Languages => [.. ThemeFiles.Strings.Keys];

    [Theory]
    [InlineData("en", "other one other other", 0, 1, 2, 21)]
    [InlineData("es", "other one other many other", 0, 1, 2, 1_000_000, 1_000_001)]
    [InlineData("fr", "one one other many", 0, 1, 2, 2_000_000)]
    [InlineData("pl", "many one few few many many many many few many many", 0, 1, 2, 4, 5, 11, 12, 21, 22, 112, 101)]
    [InlineData("ru", "many one few few many many many one few many one many", 0, 1, 2, 4, 5, 11, 12, 21, 22, 111, 101, 214)]
    [InlineData("ar", "zero one two few few many many other other other few many", 0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111)]
    [InlineData("he", "other one two other", 0, 1, 2, 20)]
    [InlineData("ja", "other other other", 0, 1, 2)]
    public void Are_those_of_the_language(string language, string categories, params int[] counts) =>
        Assert.Equal(categories, string.Join(' ', counts.Select(count => PluralRule.CategoryOf(count, PluralForms.Rules[language]))));

    [Theory]
    [InlineData("one")]
    [InlineData("i is 1")]
    [InlineData("i = 1 and")]
    [InlineData("x = 1")]
    public void Follow_no_rule_that_is_none_of_CLDR(string rule) =>
        Assert.Throws<FormatException>(() => PluralRule.CategoryOf(1, new Dictionary<string, string> { ["one"] = rule }));

    [Theory, MemberData(nameof(Languages))]
    public void Have_a_form_for_each_number(string language) => AssertComplete(language, Say.In(language));

    /// <summary>What whoever adds a language is told.</summary>
    [Fact]
    public void That_lack_a_form_are_named()
    {
        var strings = ThemeFiles.Strings["en"].Replace("""pluralRules: {one: "i = 1 and v = 0"}""", """pluralRules: {one: "n = 1", two: "n = 2"}""", StringComparison.Ordinal);
        var failure = Assert.ThrowsAny<Exception>(() => AssertComplete("en", new Say(strings)));
        Assert.Contains("en.yml: countOfArticles has no form \"two\", which pluralRules asks for.", failure.Message, StringComparison.Ordinal);
    }

    private static void AssertComplete(string language, Say say)
    {
        string[] needed = [.. say.Forms("pluralRules").Keys, "other"];
        var missing = from key in say.Keys
                      where key is not ("pluralRules" or "date") && say.HasForms(key)
                      from form in needed.Except(say.Forms(key).Keys)
                      select $"{language}.yml: {key} has no form \"{form}\", which pluralRules asks for.";
        var needless = from key in say.Keys
                       where key is not ("pluralRules" or "date") && say.HasForms(key)
                       from form in say.Forms(key).Keys.Except(needed)
                       select $"{language}.yml: {key} has a form \"{form}\", for which pluralRules has no rule.";
        Assert.True(!missing.Concat(needless).Any(), string.Join('\n', missing.Concat(needless)));
        Assert.All(Enumerable.Range(0, 1000), count => Assert.Contains(PluralRule.CategoryOf(count, say.Forms("pluralRules")), needed));
    }
}
