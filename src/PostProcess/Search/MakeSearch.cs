using System.Security.Cryptography;
using System.Text;
using NUglify;
using Site.Documents;
using Site.PostProcess.Views;
using Site.Theme;

namespace Site.PostProcess.Search;

/// <summary>
/// Makes what the search page fetches: its script, and the index in parts, each a script that hands over its data, for a browser fetches nothing
/// else from a disk. A question needs a few parts of many. All lie in one folder, which is named by what is in it, so a host may let it be kept.
/// </summary>
internal static class MakeSearch
{
    // Words to a list, letters to a part with pages, pages to a part with titles: what a question fetches for one of its words.
    private const int WordsInList = 1500;
    private const int LettersInPart = 12_000;
    private const int PagesInPart = 20;

    // So many lists of words may be fetched for one misspelt word. Beyond them, the words are listed by their ends as well.
    private const int FewLists = 6;

    // To be raised with every change of how the script is made small, so that none is taken from an earlier build.
    private const string Recipe = "1";

    private static readonly Lazy<string> Script = new(() => Minified(ThemeFiles.SearchScript()));

    /// <summary>Makes the files.</summary>
    /// <param name="edition">The site.</param>
    /// <returns>The files; none where the site has no search page.</returns>
    public static SearchFiles Of(Edition edition)
    {
        if (edition.Outline.Search is not { } page)
        {
            return SearchFiles.None;
        }

        // To make the script small takes as long as a dozen pages: it is made for a folder of another name, and else taken from the last build.
        (string Name, string Text)[] parts = [.. PartsOf(page, edition)];
        var folder = $"/{Assets.Search}{HashOf(parts.Prepend(("search", WordsOf(page, edition) + Recipe + ThemeFiles.SearchScript())))}/";
        return new SearchFiles(folder,
        [
            new DrawnFile($"{folder[1..]}search.js", _ => Task.FromResult(Encoding.UTF8.GetBytes(ScriptOf(page, edition)))),
            .. parts.Select(part => new TextFile($"{folder[1..]}{part.Name}.js", () => part.Text)),
        ]);
    }

    /// <summary>Makes the files of a preview: with the whole index in its first part, and only when somebody asks, so that no change waits for it.</summary>
    /// <param name="edition">The site.</param>
    /// <returns>The files; none where the site has no search page.</returns>
    public static SearchFiles OfPreview(Edition edition)
    {
        if (edition.Outline.Search is not { } page)
        {
            return SearchFiles.None;
        }

        const string folder = $"/{Assets.Search}preview/";
        return new SearchFiles(folder,
        [
            new TextFile(folder[1..] + "search.js", () => ScriptOf(page, edition)),
            new TextFile(folder[1..] + "index.js", () => string.Concat(PartsOf(page, edition).Select(part => part.Text))),
        ]);
    }

    private static string ScriptOf(Page page, Edition edition) => $"{WordsOf(page, edition)}{Script.Value}\n";

    private static string WordsOf(Page page, Edition edition) => QuestionScript.Of(
        [.. edition.Outline.Pages.Values.Select(other => other.Body.JudgedBy).Distinct().OrderBy(lexicon => lexicon.Language, StringComparer.Ordinal)], page.Body.JudgedBy.Endings);

    private static IEnumerable<(string Name, string Text)> PartsOf(Page page, Edition edition) =>
        Parts(SearchIndex.Of(edition.Outline, page.Body.JudgedBy.Endings), edition.LinksOn(page.Address), edition);

    private static IEnumerable<(string Name, string Text)> Parts(SearchIndex index, PageLinks links, Edition edition)
    {
        string[][] lists = [.. index.Terms.Select(term => term.Word).Chunk(WordsInList)];
        string[][] ends = lists.Length > FewLists ? [.. index.Terms.Select(term => Reversed(term.Word)).Order(StringComparer.Ordinal).Chunk(WordsInList)] : [];
        var (parts, starts) = PartsOf(index.Terms);
        var (listed, ended) = (ScriptText.List(lists.Select(list => list[0])), ScriptText.List(ends.Select(list => list[0])));
        yield return Part("index", $"{{pages:{index.Pages.Count},inList:{WordsInList},inPart:{PagesInPart},lists:{listed},ends:{ended},starts:[{string.Join(',', starts)}]}}");
        foreach (var (i, list) in lists.Index())
        {
            yield return Part($"w{i}", ScriptText.Quoted(SearchCode.Words(list)));
        }

        foreach (var (i, list) in ends.Index())
        {
            yield return Part($"e{i}", ScriptText.Quoted(SearchCode.Words(list)));
        }

        foreach (var (i, part) in parts.Index())
        {
            yield return Part($"p{i}", ScriptText.Quoted(part));
        }

        foreach (var (i, pages) in index.Pages.Chunk(PagesInPart).Index())
        {
            yield return Part($"t{i}", $"[{string.Join(',', pages.Select(page => ScriptText.List(Titled(page, links, edition))))}]");
        }
    }

    // The words whose pages a part holds, by the number of the first.
    private static (List<string> Parts, List<int> Starts) PartsOf(IReadOnlyList<SearchTerm> terms)
    {
        var (parts, starts, part) = (new List<string>(), new List<int>(), new StringBuilder());
        foreach (var (i, term) in terms.Index())
        {
            var pages = SearchCode.Pages(term);
            if (i == 0 || part.Length + pages.Length > LettersInPart)
            {
                Close();
                starts.Add(i);
            }

            part.Append(pages);
        }

        Close();
        return (parts, starts);

        void Close()
        {
            if (part.Length > 0)
            {
                parts.Add(part.ToString());
                part.Clear();
            }
        }
    }

    // A page in another language says which.
    private static string[] Titled(Page page, PageLinks links, Edition edition) =>
        [links.To(page.Address), page.Title.Value, page.Description.Value, .. page.Language is { } language && language.Value != edition.Language ? [language.Value] : Array.Empty<string>()];

    private static string Reversed(string word)
    {
        var letters = word.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    private static (string Name, string Text) Part(string name, string data) => (name, $"searchData(\"{name}\",{data})\n");

    private static string HashOf(IEnumerable<(string Name, string Text)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name + "\n" + file.Text));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static string Minified(string script)
    {
        // Its names are its own, and none of the page's.
        var result = Uglify.Js($"(function(){{'use strict';{script}}})();");
        return result.HasErrors
            ? throw new InvalidOperationException($"The theme's script: {string.Join("; ", result.Errors)}")
            : result.Code;
    }
}
