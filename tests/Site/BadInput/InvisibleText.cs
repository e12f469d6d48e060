using System.Globalization;
using Site.Tests.Support;

namespace Site.Tests.BadInput;

/// <summary>Characters that nobody sees, and letters that broke on the way, are named at their place; honest ones pass.</summary>
public sealed class InvisibleText
{
    [Theory]
    [InlineData("The code is \u202Edrawkcab here.", 13, "reading-direction")]
    [InlineData("One \u2066word.", 5, "reading-direction")]
    [InlineData("One word\u2069.", 9, "reading-direction")]
    [InlineData("One \u2067word\u2069.", 5, "reading-direction")]
    [InlineData("One \u202Aword\u202C.", 5, "reading-direction")]
    [InlineData("A call\u200E.", 7, "invisible-character")]
    [InlineData("\uFEFFSecond words.", 1, "invisible-character")]
    [InlineData("A zero\u200Bwidth space.", 7, "invisible-character")]
    [InlineData("A zero\u200Cwidth space.", 7, "invisible-character")]
    [InlineData("A zero\u200Dwidth space.", 7, "invisible-character")]
    [InlineData("A word\u2060joiner.", 7, "invisible-character")]
    [InlineData("A soft\u00ADhyphen.", 7, "invisible-character")]
    [InlineData("A sign\u2063here.", 7, "invisible-character")]
    [InlineData("A font\uE000here.", 7, "invisible-character")]
    [InlineData("A wide\u3000space.", 7, "invisible-character")]
    [InlineData("A wide\u3164blank.", 7, "invisible-character")]
    [InlineData("A tag \U000E0041here.", 7, "invisible-character")]
    [InlineData("A bell\u0007here.", 7, "control-character")]
    [InlineData("A \uFFFD here.", 3, "lost-character")]
    [InlineData("It\u00E2\u20AC\u2122s here.", 3, "broken-encoding")]
    [InlineData("The caf\u00C3\u00A9.", 8, "broken-encoding")]
    [InlineData("Up to 5\u00C2\u00A0km.", 8, "broken-encoding")]
    [InlineData("A \u00E2\u20AC\u0153word\u00E2\u20AC here.", 3, "broken-encoding")]
    [InlineData("One \u00E2\u20AC\u201C two.", 5, "broken-encoding")]
    [InlineData("A c\u00C5\u201Cur.", 4, "broken-encoding")]
    [InlineData("A \u00F0\u0178\u02DC\u20AC.", 3, "broken-encoding")]
    [InlineData("\u00D0\u00BF\u00D1\u20AC\u00D0\u00B8.", 1, "broken-encoding")]
    [InlineData("\u00EF\u00BB\u00BFFirst.", 1, "broken-encoding")]
    [InlineData("A&#14;bell.", 2, "invisible-character")]
    [InlineData("A&#8203;space.", 2, "invisible-character")]
    [InlineData("A&#x200B;space.", 2, "invisible-character")]
    [InlineData("A&shy;hyphen.", 2, "invisible-character")]
    [InlineData("A&zwj;joiner.", 2, "invisible-character")]
    [InlineData("A&ZeroWidthSpace;space.", 2, "invisible-character")]
    [InlineData("A&#x202E;turn.", 2, "reading-direction")]
    [InlineData("A&#0;loss.", 2, "lost-character")]
    public void Is_named_at_its_place(string words, int column, string code) => Assert.Equal(
        [$"input/{MiniSite.ArticlePath}(16,{column}) {code}"], new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: words)).Build().Places);

    [Theory]
    [InlineData("A family \U0001F468\u200D\U0001F469\u200D\U0001F467, a heart \u2764\uFE0F, a thumb \U0001F44D\U0001F3FD, a key 1\uFE0F\u20E3.")]
    [InlineData("A flag \U0001F3F3\uFE0F\u200D\U0001F308 and \U0001F1EB\U0001F1F7 and \U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F.")]
    [InlineData("A shrug \U0001F937\U0001F3FD\u200D\u2640\uFE0F.")]
    [InlineData("\u05E9\u05DC\u05D5\u05DD \u2067\u05E2\u05D5\u05DC\u05DD\u2069, \u200F and \u200E.")]
    [InlineData("The word \u2068\u05E9\u05DC\u05D5\u05DD\u2069 means peace.")]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 and \u0915\u094D\u200D\u0937.")]
    [InlineData("\u0E44\u0E17\u0E22\u200B\u0E44\u0E17\u0E22 and \u65E5\u672C\u3000\u8A9E.")]
    [InlineData("About 10\u00A0kg, 5\u202F% and \u00AB\u00A0Bonjour\u00A0\u00BB, 10\u2009000.")]
    [InlineData("\u201ESpa\u00DF\u201C und \u201EMEN\u00DC\u201C, \u201ECAF\u00C9\u201C.")]
    [InlineData("\u201Ccaf\u00E9\u201D\u2026 and \u201Cna\u00EFve\u201D\u2014and caf\u00E9\u2014caf\u00E9\u2026")]
    [InlineData("\u00AB L\u00C2 \u00BB, N\u00C3O, MA\u00C7\u00C3, \u00C2ge, \u00E2ge.")]
    [InlineData("S\u00E3o Paulo, \u00C5ngstr\u00F6m, \u00D0or\u0111e, \u00CEle, 20\u00B0.")]
    [InlineData("Time&nbsp;flies &amp; R&D, &eacute;, &#8217; and &copy; 2026.")]
    public void What_is_honest_passes(string words) =>
        Assert.Empty(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: words)).Build().Problems.Where(problem => problem.Code is not "abbreviation").Select(problem => problem.ToString()));

    [Theory]
    [InlineData(MiniSite.ArticlePath, "title: A wall", "title: A\u200B wall", "(2,9) invisible-character")]
    [InlineData(MiniSite.ArticlePath, "author: The", "author:\u200BThe", "(10,8) invisible-character")]
    [InlineData(MiniSite.ArticlePath, "---\ntitle", "\uFEFF---\ntitle", "(1,1) invisible-character")]
    [InlineData("facts/site.yml", "name: Mini", "name: Mini\u00AD", "(1,11) invisible-character")]
    [InlineData("facts/sources.yml", "The first study", "The first studyâ€™s", "(5,25) broken-encoding")]
    [InlineData("facts/disclaimer.md", "Reading it", "Reading\uFFFD it", "(3,8) lost-character")]
    public void Is_named_in_every_kind_of_file(string path, string old, string now, string complaint)
    {
        var site = new MiniSite();
        var text = site.Text(path);
        var file = now[0] == '\uFEFF' ? [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes(text.Replace(old, now, StringComparison.Ordinal))] : System.Text.Encoding.UTF8.GetBytes(text.Replace(old, now, StringComparison.Ordinal));

        Assert.Equal([$"input/{path}{complaint}"], site.With(path, file).Build().Places);
    }

    [Fact]
    public void A_character_hides_nothing_in_the_rest_of_the_text() => Assert.Equal(
        [$"input/{MiniSite.ArticlePath}(16,4) control-character", $"input/{MiniSite.ArticlePath}(18,1) wording"],
        new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: "Two\0 words.\n\nSimply words.")).Build().Places);

    [Theory]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("A\u030Angstro\u0308m, \u212Bngstrom", "\u00C5ngstr\u00F6m, \u00C5ngstrom")]
    [InlineData("Vie\u0323\u0302t Vie\u0302\u0323t", "Vi\u1EC7t Vi\u1EC7t")]
    [InlineData("\u0438\u0306 \u03B1\u0301 \u304B\u3099", "\u0439 \u03AC \u304C")]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8", "\uD55C\uAD6D")]
    [InlineData("x\u0301 q\u0323\u0301 \U0001F468\u200D\U0001F469", "x\u0301 q\u0323\u0301 \U0001F468\u200D\U0001F469")]
    public void A_word_is_one_word_however_it_was_typed(string typed, string composed)
    {
        Assert.Equal(composed, Site.Documents.Composition.Of(typed));
        Assert.Equal(composed, Site.Documents.Composition.Of(composed));
    }

    [Fact]
    public void Ids_and_phrases_do_not_depend_on_the_keyboard()
    {
        var page = new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: "## Un cafe\u0301 noir\n\nSee [it](#un-cafe-noir).")).Build();

        Assert.Empty(page.Problems);
        Assert.Contains("id=\"un-cafe-noir\"", page.Text("articles/a-wall/index.html"), StringComparison.Ordinal);
        Assert.Contains("Un caf\u00E9 noir", page.Text("articles/a-wall/index.html"), StringComparison.Ordinal);
        Assert.Equal("un-cafe-ancien", Site.Documents.Slug.From("un-cafe\u0301-ancien"));
        Assert.Equal("ea", Site.Documents.Slug.From("e\u0301a"));
    }

    /// <summary>Every letter that Unicode makes of two: the table is held against the marks that a slug knows to be none.</summary>
    [Fact]
    public void Latin_letters_with_one_mark_are_all_there()
    {
        foreach (var (letters, mark) in new[] { ("AEIOUYaeiouy", '\u0301'), ("AEIOUaeiou", '\u0300'), ("AEIOUaeiou", '\u0302'), ("ANOano", '\u0303'), ("AEIOUYaeiouy", '\u0308'), ("CScsTt", '\u0327'), ("CSZRNcszrn", '\u030C') })
        {
            Assert.All(letters, letter => Assert.Equal(1, Site.Documents.Composition.Of($"{letter}{mark}").Length));
        }
    }

    [Fact]
    public void A_character_has_a_name_in_plain_words()
    {
        var problem = Assert.Single(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: "A zero\u200Bwidth space.")).Build().Problems);

        Assert.Equal("A zero-width space (U+200B) stands in \"zerowidth\", a character that nobody sees. Delete it: type the word anew without it.", problem.Message);
        Assert.False(string.Create(CultureInfo.InvariantCulture, $"{problem.Message}").Contains('\u200B', StringComparison.Ordinal));
    }
}
