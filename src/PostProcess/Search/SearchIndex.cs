using Site.Documents;

namespace Site.PostProcess.Search;

/// <summary>How much a word says about a page, by where it stands there.</summary>
internal enum Standing
{
    /// <summary>Somewhere in the text.</summary>
    Text,

    /// <summary>In the text again and again.</summary>
    Often,

    /// <summary>In a heading, a key point or the description.</summary>
    Heading,

    /// <summary>In the title.</summary>
    Title,
}

/// <summary>A page that has a word.</summary>
/// <param name="Page">The page, by its place in the index.</param>
/// <param name="Standing">Where the word stands.</param>
internal readonly record struct Posting(int Page, Standing Standing);

/// <summary>A word, and the pages that have it.</summary>
/// <param name="Word">What stands for all its forms.</param>
/// <param name="IsCommon">Whether most pages have it, so that it tells none apart: then only those are named that have it in title or heading.</param>
/// <param name="Postings">The pages, in order.</param>
internal sealed record SearchTerm(string Word, bool IsCommon, IReadOnlyList<Posting> Postings);

/// <summary>Which page has which words. It is made in one walk over the pages, and compares none with another.</summary>
internal sealed class SearchIndex
{
    // A word that stands there so often is what the text is about.
    private const int Often = 3;

    // Among so few pages, every word may tell them apart.
    private const int FewPages = 20;

    // So many words of each text count, or of all texts together, whichever is more: then the index of a hundred articles is 60 KB at most.
    private const int WordsOfText = 150;
    private const int WordsOfTexts = 15_000;

    private SearchIndex(IReadOnlyList<Page> pages, IReadOnlyList<SearchTerm> terms) => (Pages, Terms) = (pages, terms);

    /// <summary>The pages that can be found, from A to Z.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>The words, in the order of their letters' numbers, which is that of every machine.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>Indexes a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="endings">How words end in its language. All pages are indexed by them, for nobody knows in which language a question will be.</param>
    /// <returns>The index.</returns>
    public static SearchIndex Of(Outline site, WordEndings endings)
    {
        var pages = FromAToZ(site);
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        var spread = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in pages.SelectMany(page => WordsOf(page).Keys))
        {
            spread[word] = spread.GetValueOrDefault(word) + 1;
        }

        var postings = new Dictionary<string, List<Posting>>(spread.Count, StringComparer.Ordinal);
        foreach (var (i, page) in pages.Index())
        {
            foreach (var (word, standing) in Telling(WordsOf(page), spread, pages.Count))
            {
                if (!postings.TryGetValue(word, out var list))
                {
                    postings[word] = list = [];
                }

                list.Add(new Posting(i, standing));
            }
        }

        return new SearchIndex(pages, [.. postings.OrderBy(term => term.Key, StringComparer.Ordinal).Select(term => new SearchTerm(term.Key, IsCommon(spread[term.Key], pages.Count), term.Value))]);

        Dictionary<string, WordOfPage> WordsOf(Page page) => In(page, StemOf);

        string StemOf(string word) => stems.TryGetValue(word, out var stem) ? stem : stems[word] = endings.Stem(word);
    }

    /// <summary>Every page that a reader may look for, by its title, without regard to capitals and accents.</summary>
    /// <param name="site">The site.</param>
    /// <returns>The pages.</returns>
    public static IReadOnlyList<Page> FromAToZ(Outline site) =>
    [
        .. site.Pages.Values.Where(page => page.Kind is not (PageKind.NotFound or PageKind.Search))
            .OrderBy(page => SearchWords.Fold(page.Title.Value), StringComparer.Ordinal).ThenBy(page => page.Source.Path, StringComparer.Ordinal),
    ];

    private static Dictionary<string, WordOfPage> In(Page page, Func<string, string> stem)
    {
        var found = new Dictionary<string, WordOfPage>(StringComparer.Ordinal);
        foreach (var use in page.Body.Vocabulary)
        {
            var word = stem(use.Word);
            var times = found.GetValueOrDefault(word).Times + use.Times;
            found[word] = new WordOfPage(times, times >= Often ? Standing.Often : Standing.Text);
        }

        string[] points = page is Article article ? [.. article.KeyPoints.Select(point => point.Value)] : [];
        AddAll([page.Description.Value, .. points, .. page.Body.Headings.Select(heading => heading.Text)], Standing.Heading);
        AddAll([page.Title.Value], Standing.Title);
        return found;

        void AddAll(IEnumerable<string> texts, Standing standing)
        {
            foreach (var word in texts.SelectMany(SearchWords.In).Select(stem))
            {
                found[word] = found.GetValueOrDefault(word) with { Standing = standing };
            }
        }
    }

    // What stands in title or headings always counts; of the text, as many words as there is room for: those that
    // come again and again, then those that the fewest pages have.
    private static IEnumerable<(string Word, Standing Standing)> Telling(Dictionary<string, WordOfPage> words, Dictionary<string, int> spread, int pages) =>
    [
        .. words.Where(word => word.Value.Standing >= Standing.Heading).Select(word => (word.Key, word.Value.Standing)),
        .. words.Where(word => word.Value.Standing < Standing.Heading && !IsCommon(spread[word.Key], pages))
            .OrderByDescending(word => word.Value.Standing).ThenBy(word => spread[word.Key]).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(Math.Max(WordsOfText, WordsOfTexts / pages))
            .Select(word => (word.Key, word.Value.Standing)),
    ];

    private static bool IsCommon(int spread, int pages) => pages >= FewPages && spread > pages * 6 / 10;

    private readonly record struct WordOfPage(int Times, Standing Standing);
}
