namespace Site.Problems;

/// <summary>What the two examples of a rule can be a piece of, in the words that <c>explain</c> prints. A test puts each example into its place and builds it.</summary>
public static class Example
{
    /// <summary>The text of an article that has all else it needs.</summary>
    public const string ArticleText = "the text of an article";

    /// <summary>The text of an article that has nothing else.</summary>
    public const string WholeArticleText = "the whole text of an article";

    /// <summary>Front matter, a line <c>---</c> and text.</summary>
    public const string Article = "an article, keys and text";

    /// <summary>Keys, which take the place of the article's own; one that is commented out is taken away.</summary>
    public const string ArticleKeys = "the front matter of an article";

    /// <summary>Keys of two articles, each below a comment with its path.</summary>
    public const string TwoArticles = "the front matter of two articles";

    /// <summary>Keys of a path.</summary>
    public const string PathKeys = "the front matter of paths/a-path.md";

    /// <summary>Keys of the home page.</summary>
    public const string HomeKeys = "the front matter of index.md";

    /// <summary>Keys of a page in Spanish, on a site that has another such page.</summary>
    public const string PageKeys = "the front matter of pages/ayuda.md";

    /// <summary>The text of a page that is no article.</summary>
    public const string AboutText = "the text of pages/about.md";

    /// <summary>A whole page that is no article.</summary>
    public const string About = "pages/about.md";

    /// <summary>The path of a file.</summary>
    public const string FileName = "the name of a file";

    /// <summary>Keys of the site's facts.</summary>
    public const string Site = "facts/site.yml";

    /// <summary>A source: its first line, and the keys that take the place of its own.</summary>
    public const string Source = "an entry of facts/sources.yml";

    /// <summary>A helpline: its first line, and the keys that take the place of its own.</summary>
    public const string Helpline = "an entry of facts/helplines.yml";

    /// <summary>The same, on a site with a page of help in Spanish.</summary>
    public const string SpanishLine = "an entry of facts/helplines.yml, where a page is in Spanish";

    /// <summary>A whole country, which stands after the others.</summary>
    public const string Country = "a country added to facts/helplines.yml";

    /// <summary>The whole disclaimer.</summary>
    public const string Disclaimer = "facts/disclaimer.md";

    /// <summary>The whole glossary, of which other texts use one term.</summary>
    public const string Glossary = "facts/glossary.yml";

    /// <summary>The text above the terms.</summary>
    public const string GlossaryText = "the text of pages/glossary.md";

    /// <summary>All counts of the tests.</summary>
    public const string Tested = "facts/tested.yml";

    /// <summary>A whole picture.</summary>
    public const string Image = "images/gate.svg";

    /// <summary>No text at all: the examples say what a file is.</summary>
    public const string FileSystem = "the file system";

    /// <summary>No text at all: the examples are words of the command line.</summary>
    public const string CommandLine = "the command line";
}
