using Site.Tests.Support;

namespace Site.Tests.Wording;

/// <summary>How a phrase of wording.yml is written, and what it finds: words however they are spaced.</summary>
public sealed class PhraseForms
{
    [Theory]
    [InlineData("commit … suicide", "They commit suicide.", "They commit such an awful suicide.", "They commit, of all things, suicide.")]
    [InlineData("(took|takes) … own life", "He took his own life.", "She takes, at last, her own life.")]
    [InlineData("took (his|her)? life", "He took his life.", "He took life.")]
    [InlineData("suffer(s|ed|ing)? from", "They suffer from it.", "He suffered from it.", "She is suffering from it.")]
    [InlineData("suicid*", "A suicide.", "Suicidal thoughts.", "SUICIDALITY!")]
    [InlineData("(no)? easy way", "An easy way.", "No easy way.")]
    [InlineData("self-harm", "On self-harm.", "On self harm.", "On selfharm.", "On self\u2011harm.", "On self\u2010harm.", "On *self*-harm.", "On self-\nharm.")]
    [InlineData("died of love", "He died\u00A0of love.", "He died  of love.", "He died\nof love.", "He di\u00ADed of love.", "He died\u200B of love.", "He **died** of *love*.", "He died<!-- a note --> of love.", "He di&shy;ed of love.", "He died\u202Fof\u2003love.")]
    [InlineData("don't go", "They don't go.", "They don’t go.")]
    [InlineData("100% sure", "It is 100% sure.")]
    [InlineData("(can't or won't|will not) go", "They can't or won't go.", "They can’t or won't go.", "They can't or won’t go.", "They will not go.")]
    [InlineData("(&|and) so on", "Cats & so on.", "Cats and so on.")]
    public void Finds(string phrase, params string[] texts) => Assert.All(texts, text => Assert.Equal(["wording"], Codes(phrase, text)));

    [Theory]
    [InlineData("commit … suicide", "They commit. Suicide is rare.", "They commit one two three four five suicide.", "A commitment to suicide prevention.")]
    [InlineData("(took|takes) … own life", "He took life on. Their own life began.")]
    [InlineData("suffer(s|ed|ing)? from", "They suffers-from it.", "A sufferer from it.")]
    [InlineData("easy", "She is easy-going.", "Uneasy.")]
    [InlineData("self-harm", "For one's self; harm none.", "Myself, harmed.")]
    public void Leaves_alone(string phrase, params string[] texts) => Assert.All(texts, text => Assert.Empty(Codes(phrase, text)));

    [Theory]
    [InlineData("(a|b")]
    [InlineData("a|b")]
    [InlineData("a)")]
    [InlineData("(a||b)")]
    [InlineData("()")]
    [InlineData("a? b")]
    [InlineData("a * b")]
    [InlineData("… a")]
    [InlineData("a …")]
    [InlineData("(a|(b|c))")]
    [InlineData("(a)?")]
    public void Says_where_it_makes_no_sense(string phrase) =>
        Assert.Contains("input/facts/wording.yml(3,16) phrase-form", Site(phrase, "Words.").Build().Places);

    [Theory]
    [InlineData("An old law called it \"died of love\"; today nobody does.")]
    [InlineData("The words \"died of love\" are from a song.")]
    public void Is_let_be_where_the_words_themselves_are_spoken_of(string text) => Assert.Empty(Codes("died of love", text));

    [Theory]
    [InlineData("It said that \"a man of thirty died of love in May\".")]
    [InlineData("He \"died of love\".")]
    public void Is_found_in_other_quotations(string text) => Assert.Equal(["wording"], Codes("died of love", text));

    [Fact]
    public void Is_found_in_what_is_said_for_a_picture() => Assert.Equal(
        [$"input/{MiniSite.ArticlePath}(16,13) wording"],
        Site("died of love", "![A man who died of love](../images/wall.svg)").With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Build().Places);

    [Fact]
    public void Is_told_once_where_two_find_the_same_words() =>
        Assert.Equal(["wording", "wording"], Codes("died of love\", \"of love", "He died of love. All of love."));

    private static IEnumerable<string> Codes(string phrase, string text) => Site(phrase, text).Build().Problems.Select(problem => problem.Code).Where(code => code is not ("abbreviation" or "invisible-character" or "mention-without-support"));

    private static MiniSite Site(string phrase, string text) => new MiniSite()
        .Replace("facts/wording.yml", "phrases: [committed suicide]", $"phrases: [\"{phrase}\"]")
        .With(MiniSite.ArticlePath, MiniSite.Article(text: text));
}
