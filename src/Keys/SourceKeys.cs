using Site.Documents;
using Site.Problems;

namespace Site.Keys;

/// <summary>The keys of <c>facts/sources.yml</c>.</summary>
public static class SourceKeys
{
    /// <summary>What it is.</summary>
    public static readonly OneOfKey<SourceKind> Kind = new("kind", "What it is: an article in a journal, a book, or a web page.")
    {
        Hint = "Write article, book or web.",
        Example = "article",
    };

    /// <summary>Its authors.</summary>
    public static readonly TextKey Authors = new("authors", "The authors as the publication lists them, or the organization.")
    {
        Hint = "Write the authors, or the organisation.",
        Example = "Overall, N. C., & Simpson, J. A.",
    };

    /// <summary>Its year.</summary>
    public static readonly TextKey Year = new("year", "The year, where it has one.")
    {
        Example = "2013",
    };

    /// <summary>Its title.</summary>
    public static readonly TextKey Title = new("title", "The title as the publication has it, in quotes if there is a colon in it.")
    {
        Hint = "Write the title as the publication has it.",
        Example = "Patterns of attachment: A psychological study of the Strange Situation",
    };

    /// <summary>Where it appeared.</summary>
    public static readonly TextKey In = new("in", "The journal with volume and pages, the publisher, or the site.")
    {
        Example = "Personality and Social Psychology Review, 22(1), 71–96",
    };

    /// <summary>Its DOI.</summary>
    public static readonly TextKey Doi = new("doi", "The DOI, without an address in front. Where there is one, it is the link.")
    {
        // The shape that Crossref recommends for matching: a registrant of four to nine digits, then a suffix.
        Form = new("^10\\.[0-9]{4,9}/[-._;()/:A-Za-z0-9]+$", "a DOI, which begins with 10.") { Complaint = FactProblems.BadDoi },
        Example = "10.1177/1088868317705257",
    };

    /// <summary>Its address.</summary>
    public static readonly AddressKey Address = new("address", "A stable address, where there is no DOI.")
    {
        Example = "https://example.org/the-report",
    };

    /// <summary>What a text may say from it.</summary>
    public static readonly TextKey Supports = new("supports", "What a text may say from it, with its hedge. No page shows it.")
    {
        Hint = "Say in a sentence what a text may say from it, with its hedge: the next editor needs it.",
        Example = "In 148 adults, higher avoidance went with larger skin responses; a group average, and clearer in women.",
    };

    /// <summary>A source. Its key is its id, which the editor chooses.</summary>
    public static readonly MapKey Entry = new(
        "id", "A source. Articles cite it by this id: [^id].", new KeySet("a source", Kind, Authors, Year, Title, In, Doi, Address, Supports));

    /// <summary>The keys of the file: an id each.</summary>
    public static readonly KeySet All = new("sources.yml")
    {
        Each = Entry,
        Named = new("id", "An id.") { Form = Form.Id, Example = "overall-simpson-2013" },
    };
}
