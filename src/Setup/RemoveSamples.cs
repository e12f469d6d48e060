using System.Text.RegularExpressions;
using Site.Documents;
using Site.Process.Yaml;

namespace Site.Setup;

/// <summary>
/// Takes away the articles that came with the copy, and what nothing uses then: terms, sources, topics, paths, pictures. A link to one becomes its words,
/// and the passage it stood in is marked, for only a person can say what belongs there now. So is all that speaks of articles
/// where no article is left.
/// </summary>
internal static partial class RemoveSamples
{
    /// <summary>The articles that bear the mark of a sample.</summary>
    /// <param name="site">The site.</param>
    /// <returns>The articles, whether they are shown or not.</returns>
    public static IReadOnlyList<Article> Articles(Outline site) => [.. site.Everything.OfType<Article>().Where(article => article.Body.IsSample)];

    /// <summary>Takes them away.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="site">The same, read.</param>
    /// <returns>The copy without them.</returns>
    public static Draft From(Draft copy, Outline site)
    {
        var articles = Articles(site);
        if (articles.Count == 0)
        {
            return copy;
        }

        var kept = site.Everything.Except(articles).ToArray();
        var slugs = kept.OfType<Article>().SelectMany(article => article.Topics).Select(topic => topic.Value).ToHashSet(StringComparer.Ordinal);
        var topics = kept.Where(page => page.Kind == PageKind.Topic && !slugs.Contains(page.Address.SlugPart)
            && articles.Any(article => article.Topics.Any(topic => topic.Value == page.Address.SlugPart))).ToArray();
        var names = articles.Select(article => article.Address.SlugPart).ToHashSet(StringComparer.Ordinal);
        var paths = kept.OfType<ReadingPath>().ToLookup(path => path.Articles.All(name => names.Contains(name.Value)));
        var linked = kept.Except(topics).Except(paths[true]).Concat(site.Facts.EveryDisclaimer).SelectMany(page => page.Body.TermIds).ToHashSet(StringComparer.Ordinal);
        var terms = site.Facts.Glossary.ToLookup(term => linked.Contains(term.Id.Value));
        Page[] emptied = site.Glossary is { } page && terms[false].Any() && !terms[true].Any() ? [page] : [];
        kept = [.. kept.Except(topics).Except(paths[true]).Except(emptied)];
        var gone = articles.Concat(topics).Concat(paths[true]).Concat(emptied).ToDictionary(page => page.Source.Path, StringComparer.Ordinal);

        copy = paths[false].Aggregate(copy, (draft, path) => WithoutSteps(draft, path, names));
        copy = gone.Keys.Concat(Only(page => page.Body.Images.Select(image => image.Path))).Aggregate(copy, (draft, path) => draft.With(draft.PathOf(path), null));
        var cited = kept.SelectMany(page => page.Body.Notes).Select(note => note.Source?.Value).Concat(terms[true].Select(term => term.Source?.Value)).ToHashSet(StringComparer.Ordinal);
        copy = Without(copy, "facts/glossary.yml", terms[false].Select(term => term.Id.Value));
        copy = Without(copy, "facts/sources.yml", site.Facts.Sources.Keys.Where(id => !cited.Contains(id)));

        // A list of nothing is no place to lead to.
        var isEmpty = !kept.OfType<Article>().Any();
        foreach (var list in kept.Where(page => isEmpty && IsList(page)))
        {
            gone.Add(list.Source.Path, list);
        }

        return kept.Aggregate(copy, (draft, page) => Unlink(draft, page, gone, isEmpty && (IsList(page) || page.Kind == PageKind.Home)));

        // What those that go use, and none that stays.
        IEnumerable<string> Only(Func<Page, IEnumerable<string>> used) => gone.Values.SelectMany(used).Distinct().Except(kept.SelectMany(used));
    }

    private static Draft Without(Draft copy, string facts, IEnumerable<string> ids)
    {
        var path = copy.PathOf(facts);
        return copy.TextOf(path) is { } known ? copy.With(path, YamlEdit.Remove(known, ids.ToHashSet(StringComparer.Ordinal))) : copy;
    }

    private static bool IsList(Page page) => page.Kind is PageKind.ArticleList or PageKind.TopicList;

    // A path that has others goes on without them.
    private static Draft WithoutSteps(Draft copy, ReadingPath path, HashSet<string> names)
    {
        var lines = new TextLines(copy.TextOf(copy.PathOf(path.Source.Path))!);
        foreach (var name in path.Articles.Where(name => names.Contains(name.Value)).OrderByDescending(name => name.At.Line).ThenByDescending(name => name.At.Column))
        {
            lines.ChangeFrom(name.At.Line, text => WithoutStep(text, name.At.Column - 1));
        }

        return copy.With(copy.PathOf(path.Source.Path), lines.ToString());
    }

    // Names stand each on a line behind a hyphen, or in brackets with commas between them.
    private static string WithoutStep(string text, int start)
    {
        var before = text[..start];
        if (before.Trim() == "-")
        {
            return text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        }

        var step = Step().Match(text, start);
        return (step.Groups["comma"].Success ? before : before.TrimEnd().TrimEnd(',')) + text[(start + step.Length)..];
    }

    private static Draft Unlink(Draft copy, Page page, Dictionary<string, Page> gone, bool speaksOfArticles)
    {
        var path = copy.PathOf(page.Source.Path);
        var lines = new TextLines(copy.TextOf(path)!);
        var links = page.Body.Links.Where(link => gone.ContainsKey(link.Path)).OrderByDescending(link => link.At.Line).ThenByDescending(link => link.At.Column).ToArray();
        foreach (var link in links)
        {
            lines.ChangeFrom(link.At.Line, text => WithoutLink(text, link));
        }

        var marks = links.GroupBy(link => page.Body.Blocks.LastOrDefault(line => line <= link.At.Line)).ToDictionary(
            block => block.Key,
            block => $"It spoke of \"{string.Join("\" and \"", block.Select(link => gone[link.Path].Title.Value).Distinct().Reverse())}\", and nothing is there now. Write what it says instead, or delete it.");
        foreach (var block in page.Body.Blocks.Where(line => speaksOfArticles && page.Body.Headings.All(heading => heading.At.Line != line)))
        {
            marks.TryAdd(block, "It was written for articles that are no longer here. Write what is true now, or delete it.");
        }

        foreach (var (block, words) in marks.Where(mark => mark.Key > 0 && !page.Body.Samples.Any(sample => sample.Passage.First == mark.Key)).OrderByDescending(mark => mark.Key))
        {
            lines.Insert(block, $"<!-- sample: {words} -->");
        }

        foreach (var named in (Located<string>?[])[page.Start, page.Translates])
        {
            if (named is not null && gone.ContainsKey(named.Value))
            {
                lines.Remove(new LineRange(named.At.Line, named.At.Line));
            }
        }

        return copy.With(path, lines.ToString());
    }

    // From the bracket that opens its words to the one that closes its address.
    private static string WithoutLink(string text, PageLink link)
    {
        var start = link.At.Column - 1;
        return start < text.Length && Link().Match(text, start) is { Success: true } match ? text[..start] + match.Groups["words"].Value + text[(start + match.Length)..] : text;
    }

    [GeneratedRegex(@"\G[""']?[\w-]+[""']?\s*(?<comma>,\s*)?")]
    private static partial Regex Step();

    [GeneratedRegex(@"\G\[(?<words>(?:\\.|[^\[\]\\]|\[[^\[\]]*\])*)\]\((?:\\.|[^()\\]|\([^()]*\))*\)", RegexOptions.Singleline)]
    private static partial Regex Link();
}
