using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can be said better or more plainly. For one block, an editor can allow it: the code is the name of the rule.</summary>
public static class ProseProblems
{
    /// <summary>Words that do harm, or that could be better: "committed suicide", "simply".</summary>
    public static Problem Wording(Position at, AdviceLevel level, string phrase, string instead, string reason)
    {
        var message = $"Instead of \"{phrase}\", write: {instead.TrimEnd('.')}. {reason}";
        return level == AdviceLevel.Error ? Error(at, message) : Warning(at, message);
    }

    /// <summary>A mention of suicide or self-harm with no place to turn to beside it.</summary>
    public static Problem MentionWithoutSupport(Position at, string phrase, string id) =>
        Error(at, $"\"{phrase}\" is mentioned with no place to turn to beside it. Name one in the same paragraph, or in the one before or after it: write <helpline:{id}>.");

    /// <summary>A sentence of more than 25 words; more than 35 is an error (WCAG 3.1.5).</summary>
    public static Problem SentenceLength(Position at, int words, int most, int limit)
    {
        var message = $"This sentence has {words} words, and {most} are enough for a reader under strain. Make two of it.";
        return words > limit ? Error(at, message) : Warning(at, message);
    }

    /// <summary>A paragraph of more than five sentences.</summary>
    public static Problem ParagraphLength(Position at, int sentences, int most) =>
        Warning(at, $"This paragraph has {sentences} sentences, and {most} are the most that look readable on a phone. Put a blank line where the thought turns.");

    /// <summary>A list of more than seven items.</summary>
    public static Problem ListLength(Position at, int items, int most) =>
        Warning(at, $"This list has {items} items, and nobody keeps more than {most} in mind. Drop some, or make two lists.");

    /// <summary>More than 300 words without a heading (WCAG 2.4.10).</summary>
    public static Problem HeadingDistance(Position at, int words, int most) =>
        Warning(at, $"By the end of this paragraph, {words} words have passed without a heading, and {most} are the most. Put a heading before it, or further up.");

    /// <summary>More headings that ask than headings that say.</summary>
    public static Problem QuestionHeadings(Position at, int questions, int statements) =>
        Warning(at, $"Of the headings, {questions} ask and {statements} say something. A reader who skims learns more from an answer: write this one as a statement.");

    /// <summary>An abbreviation that is not explained where it is first used (WCAG 3.1.4).</summary>
    public static Problem Abbreviation(Position at, string letters) =>
        Warning(at, $"\"{letters}\" is not explained. At its first use write the whole words, then ({letters}); or add it to \"abbreviations\" in facts/wording.yml, if everyone knows it.");

    /// <summary>A link whose words are an address (WCAG 2.4.9).</summary>
    public static Problem LinkText(Position at, string address) =>
        Warning(at, $"The words of this link are an address, which a screen reader spells out. Write [what it leads to]({address}).");

    /// <summary>An exception without a reason.</summary>
    public static Problem AllowanceWithoutReason(Position at, string rule) =>
        Error(at, $"An exception needs a reason that the next editor can judge. Write <!-- allow {rule}: the reason -->.");

    /// <summary>An exception from a rule that nothing breaks.</summary>
    public static Problem AllowanceUnneeded(Position at, string rule) =>
        Warning(at, $"The text that this exception is for keeps the rule \"{rule}\". Delete the comment; an exception stands right before its block, or at the end of it.");

    /// <summary>An exception from a rule that does not exist.</summary>
    public static Problem UnknownRule(Position at, string rule, IReadOnlyCollection<string> known) =>
        Error(at, $"There is no rule \"{rule}\" to make an exception from.{Nearest.Guess(rule, known)} The rules are: {string.Join(", ", known)}.");
}
