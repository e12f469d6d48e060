using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class FactProblems
{
    /// <summary>A term that stands in the glossary twice.</summary>
    [Rule(
        Severity.Error,
        Means = "Two entries of glossary.yml explain the same term.",
        Why = "A reader finds two meanings side by side, and nobody knows which of them a text meant.",
        In = Example.Glossary,
        Wrong = """
            attachment:
              term: attachment
              text: The bond with the people we turn to when we are afraid.
              source: overall-2013
            bond:
              term: Attachment
              text: What ties us to somebody.
              source: everyday
            """,
        Right = """
            attachment:
              term: attachment
              text: The bond with the people we turn to when we are afraid.
              source: overall-2013
            """)]
    public static Problem RepeatedTerm(Position at, string term, string first) =>
        Of(at, $"\"{term}\" is a term of the glossary already: \"{first}\" explains it. Keep one of the two; where the word is used in two ways, say so there.");

    /// <summary>A term whose source is not in the bibliography.</summary>
    [Rule(
        Severity.Error,
        Means = "The source of a term is not in facts/sources.yml.",
        Why = "The page names the source below the term, and there would be nothing to name.",
        In = Example.Glossary,
        Wrong = """
            attachment:
              term: attachment
              text: The bond with the people we turn to when we are afraid.
              source: overal-2013
            """,
        Right = """
            attachment:
              term: attachment
              text: The bond with the people we turn to when we are afraid.
              source: overall-2013
            """)]
    public static Problem UnknownTermSource(Position at, string id, IEnumerable<string> known) =>
        Of(at, $"There is no source \"{id}\" in facts/sources.yml.{Nearest.Guess(id, known.Append(Everyday))} Add it there, or write \"{Everyday}\" where the word is explained as people use it.");

    /// <summary>A term to which nothing leads.</summary>
    [Rule(
        Severity.Warning,
        Means = "No text links to a term of the glossary.",
        Why = "The glossary explains the words of these pages. Every term more makes the others harder to find.",
        In = Example.Glossary,
        Wrong = """
            attachment:
              term: attachment
              text: The bond with the people we turn to when we are afraid.
              source: overall-2013
            moat:
              term: moat
              text: Water around a wall.
              source: everyday
            """,
        Right = """
            attachment:
              term: attachment
              text: The bond with the people we turn to when we are afraid.
              source: overall-2013
            """)]
    public static Problem UnusedTerm(Position at, string id) =>
        Of(at, $"No text links to the term \"{id}\". Where one uses the word, write [the word](glossary:{id}); or delete the term.");

    /// <summary>A heading of the glossary that has the address of a term.</summary>
    [Rule(
        Severity.Error,
        Means = "A heading on the page of the glossary has the same address as a term.",
        Why = "An address leads to one place of a page, so the links to the term would end at the heading.",
        Source = "HTML Standard, the id attribute",
        In = Example.GlossaryText,
        Wrong = """
            ## Attachment

            Words about it.
            """,
        Right = """
            ## Words about attachment

            Words about it.
            """)]
    public static Problem TermIsHeading(Position at, string heading, string id) =>
        Of(at, $"The heading \"{heading}\" and the term \"{id}\" would have one address, #{id}. Word the heading otherwise.");

    private const string Everyday = "everyday";
}
