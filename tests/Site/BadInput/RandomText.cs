using System.Text;
using Site.Tests.Support;

namespace Site.Tests.BadInput;

/// <summary>Hundreds of articles and facts with something random in them: the build says what it thinks, and never breaks.</summary>
public sealed class RandomText
{
    private static readonly string[] Snippets =
    [
        "[", "]", "(", ")", "](", "[^", "[^one-2001]", "[^a]: b", "![", "<", ">", "<helpline:us-call>", "<!--", "-->", "<b>", "*", "**", "_", "`", "```", "~~~", "\n", "\n\n", "\n\n\n",
        "# ", "## ", "###### ", "- ", "  - ", "1. ", "> ", "|", "\n|---|\n", "Table: ", "::: ", ":::", "::: try A", "::: care", "::: emergency\n- now\n:::", "---", "...", ": ", ":", "'", "\"", "“", "”",
        "{", "}", "[a, b]", "{a: b}", "&a", "*a", "!a", "%", "@", "?", "? ", "|\n", ">\n", "\t", " ", "    ", "\r", "\0", "\u00A0", "\u2028", "é", "🙂", "\\", "\\0", "&amp;", "&#0;", "&#xFFFFFF;",
        "../", "a.md", "../pages/about.md#x", "https://", "javascript:", "mailto:", "true", "null", "2026-02-30", "99999999999999999999", "-1", "title: ", "topics: ", "reviewed: ", "*[A]: b", "[a]: b",
    ];

    private static readonly string[] Files = [MiniSite.ArticlePath, MiniSite.ArticlePath, "pages/about.md", "facts/site.yml", "facts/helplines.yml", "facts/sources.yml", "facts/disclaimer.md"];

    private static readonly string Rich = MiniSite.Article("aliases: [/old/]\nreviewed: {on: 2026-06-01, by: A, credential: B, next: 2027-06-01}", """
        ## Two kinds

        See [about us](../pages/about.md) and [the kinds](#two-kinds).[^aside] <helpline:us-call>.

        [^aside]: An aside.[^one-2001]

        Table: Kinds

        | Kind | Sign |
        |---|---|
        | Wall | None |

        ::: try Name it
        - *One*
        :::

        ## Help

        ::: care
        - you want to
        :::
        """);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 300)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Never_breaks_the_build(int seed)
    {
        // The same words on every machine: the generator with a seed is one and the same algorithm everywhere.
        var random = new Random(seed);
        var file = Files[random.Next(Files.Length)];
        var site = new MiniSite().With(MiniSite.ArticlePath, Rich);
        var text = new StringBuilder(site.Text(file));
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            Mutate(text, random);
        }

        var result = site.With(file, text.ToString()).Build();

        Assert.True(result.Errors.Any() || result.Files.Count > 0);
    }

    private static void Mutate(StringBuilder text, Random random)
    {
        var place = random.Next(text.Length);
        switch (random.Next(3))
        {
            case 0:
                text.Remove(place, random.Next(Math.Min(40, text.Length - place)));
                break;
            case 1:
                text.Insert(place, text.ToString(place, random.Next(Math.Min(200, text.Length - place))));
                break;
            default:
                text.Insert(place, string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Snippets[random.Next(Snippets.Length)])));
                break;
        }
    }
}
