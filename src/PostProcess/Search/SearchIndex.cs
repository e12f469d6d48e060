using System.Collections.Concurrent;
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
        var stems = new ConcurrentDictionary<string, Stem>(StringComparer.Ordinal);
        var forms = new ConcurrentDictionary<string, Stem>(StringComparer.Ordinal);

        // The words of all pages together would take more room than all else: each page's are found twice, and forgotten.
        pages.AsParallel().ForAll(page =>
        {
            foreach (var word in WordsOf(page))
            {
                word.Stem.CountPage();
            }
        });

        foreach (var (i, words) in pages.AsParallel().AsOrdered().Select(page => Telling(WordsOf(page), pages.Count)).AsSequential().Index())
        {
            foreach (var word in words)
            {
                word.Stem.Postings.Add(new Posting(i, word.Standing));
            }
        }

        return new SearchIndex(pages, [.. stems.Values.Where(stem => stem.Postings.Count > 0).OrderBy(stem => stem.Word, StringComparer.Ordinal).Select(TermOf)]);

        IReadOnlyCollection<WordOfPage> WordsOf(Page page) => In(page, page.Kind == PageKind.Glossary ? site.Facts.Glossary : [], StemOf).Values;

        Stem StemOf(string form) => forms.GetOrAdd(form, word => stems.GetOrAdd(endings.Stem(word), stem => new Stem(stem)));

        SearchTerm TermOf(Stem stem) => new(stem.Word, IsCommon(stem.Pages, pages.Count), stem.Postings);
    }

    /// <summary>Every page that a reader may look for, by its title, without regard to capitals and accents.</summary>
    /// <param name="site">The site.</param>
    /// <returns>The pages.</returns>
    public static IReadOnlyList<Page> FromAToZ(Outline site) =>
    [
        .. site.Pages.Values.Where(page => page.Kind is not (PageKind.NotFound or PageKind.Search))
            .OrderBy(page => SearchWords.Fold(page.Title.Value), StringComparer.Ordinal).ThenBy(page => page.Source.Path, StringComparer.Ordinal),
    ];

    private static Dictionary<Stem, WordOfPage> In(Page page, IEnumerable<Term> terms, Func<string, Stem> stemOf)
    {
        var found = new Dictionary<Stem, WordOfPage>(page.Body.Vocabulary.Length);
        foreach (var use in page.Body.Vocabulary)
        {
            var word = Found(use.Word);
            word.Times += use.Times;
            word.Standing = word.Times >= Often ? Standing.Often : Standing.Text;
        }

        string[] points = page is Article article ? [.. article.KeyPoints.Select(point => point.Value)] : [];
        StandOut([page.Description.Value, .. points, .. terms.Select(term => term.Name.Value), .. page.Body.Headings.Select(heading => heading.Text)], Standing.Heading);
        StandOut([page.Title.Value], Standing.Title);
        return found;

        void StandOut(IEnumerable<string> texts, Standing standing)
        {
            foreach (var text in texts)
            {
                foreach (var word in SearchWords.In(SearchWords.Fold(text)))
                {
                    Found(word.ToString()).Standing = standing;
                }
            }
        }

        WordOfPage Found(string word)
        {
            var stem = stemOf(word);
            return found.TryGetValue(stem, out var there) ? there : found[stem] = new WordOfPage(stem);
        }
    }

    // What stands in title or headings always counts; of the text, as many words as there is room for: those that
    // come again and again, then those that the fewest pages have.
    private static WordOfPage[] Telling(IReadOnlyCollection<WordOfPage> words, int pages)
    {
        var standOut = words.Where(word => word.Standing >= Standing.Heading);
        WordOfPage[] rest = [.. words.Where(word => word.Standing < Standing.Heading && !IsCommon(word.Stem.Pages, pages))];
        var room = Math.Max(WordsOfText, WordsOfTexts / pages);
        return [.. standOut, .. rest.Length <= room ? rest : rest
            .OrderByDescending(word => word.Standing).ThenBy(word => word.Stem.Pages).ThenBy(word => word.Stem.Word, StringComparer.Ordinal).Take(room)];
    }

    private static bool IsCommon(int pages, int all) => all >= FewPages && pages > all * 6 / 10;

    private sealed class WordOfPage(Stem stem)
    {
        public Stem Stem { get; } = stem;

        public int Times { get; set; }

        public Standing Standing { get; set; }
    }

    // What stands for all forms of a word, and where it was found.
    private sealed class Stem(string word)
    {
        private int _pages;

        public string Word { get; } = word;

        public int Pages => _pages;

        public void CountPage() => Interlocked.Increment(ref _pages);

        public List<Posting> Postings { get; } = [];
    }
}
