using Site.Documents;

namespace Site.Keys;

/// <summary>The keys of <c>facts/glossary.yml</c>.</summary>
public static class GlossaryKeys
{
    /// <summary>What stands for a source where there is none.</summary>
    public const string Everyday = "everyday";

    /// <summary>The term.</summary>
    public static readonly TextKey Name = new("term", "The term, as the glossary prints it: with a small letter, unless it is written with a capital anywhere.")
    {
        Hint = "Write the term, as the glossary prints it.",
        Example = "attachment",
    };

    /// <summary>What it means.</summary>
    public static readonly TextKey Text = new("text", "What it means, in one to three plain sentences. Where people use it in two ways, say so. No mark is printed here.")
    {
        Hint = "Say in one to three plain sentences what it means.",
        Example = "The bond with the people we turn to when we are afraid, tired or hurt.",
    };

    /// <summary>Who says so.</summary>
    public static readonly TextKey Source = new("source", $"The id of its source in sources.yml, which has to support what the text says; or {Everyday}, for a word that is explained as people use it.")
    {
        Hint = $"Write the id of its source in sources.yml, or {Everyday}.",
        Form = Form.Id,
        RefersTo = Reference.TermSource,
        Example = "bowlby-1982",
    };

    /// <summary>A term. Its key is its id, which the editor chooses.</summary>
    public static readonly MapKey Entry = new("id", "A term. Texts link to it by this id: [word](glossary:id).", new KeySet("a term", Name, Text, Source));

    /// <summary>The keys of the file: an id each.</summary>
    public static readonly KeySet All = new("glossary.yml")
    {
        Each = Entry,
        Named = new("id", "An id.") { Form = Form.Id, Example = "attachment" },
    };
}
