using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can be said better or more plainly. For one block, an editor can allow it: the code is the name of the rule.</summary>
public static partial class ProseProblems
{
    /// <summary>Words that do harm, or that could be better: "committed suicide", "simply".</summary>
    [Rule(
        Means = "The text uses a word or phrase from the list of words that this site does without.",
        Why = "A reader in a bad hour takes such words personally, and stops reading.",
        Source = "Samaritans’ media guidelines; Reporting on Suicide; each word’s own reason in facts/wording.yml",
        In = Example.ArticleText,
        Wrong = "You can simply ask.",
        Right = "You can ask, even if it takes a few tries.",
        MayBeAllowed = true,
        Says = "We do without words that blame, belittle or promise too much.",
        About = RuleGroup.Words)]
    public static Problem Wording(Position at, AdviceLevel level, string phrase, string instead, string reason) =>
        Of(level == AdviceLevel.Error ? Severity.Error : Severity.Warning, at, $"Instead of \"{phrase}\", write: {instead.TrimEnd('.')}. {reason}");

    /// <summary>A mention of suicide or self-harm with no place to turn to beside it.</summary>
    [Rule(
        Severity.Error,
        Means = "Suicide or self-harm is mentioned, and the paragraph and its neighbors name no place to turn to.",
        Why = "Someone who reads the word may be having the thought, and needs a way to reach a person right there.",
        Source = "Samaritans’ media guidelines; Reporting on Suicide",
        In = Example.ArticleText,
        Wrong = "A loss like this can bring thoughts of suicide.",
        Right = "A loss like this can bring thoughts of suicide. If it does, <helpline:us-988-call> at any hour.",
        Says = "Where suicide or self-harm is mentioned, a place to turn to stands right beside it.",
        About = RuleGroup.Help)]
    public static Problem MentionWithoutSupport(Position at, string phrase, string id) =>
        Of(at, $"\"{phrase}\" is mentioned with no place to turn to beside it. Name one in the same paragraph, or in the one before or after it: write <helpline:{id}>.");

    /// <summary>A mention of suicide or self-harm in a title, a description or a key point, and no place to turn to where the text begins.</summary>
    [Rule(
        Severity.Error,
        Means = "A title, a description or a key point mentions suicide or self-harm, and the text does not begin with a place to turn to.",
        Why = "It is the first that a reader sees, in a list too. Whoever follows it may be having the thought, and needs a way to reach a person right away.",
        Source = "Samaritans’ media guidelines; Reporting on Suicide",
        In = Example.ArticleKeys,
        Wrong = "title: After a suicide in the family",
        Right = "title: After a loss in the family")]
    public static Problem MentionAboveText(Position at, string phrase, string id) =>
        Of(at, $"\"{phrase}\" stands above the text, and the text does not begin with a place to turn to. Name one in its first paragraph: write <helpline:{id}>.");

    /// <summary>A sentence of more than 25 words; more than 35 is an error (WCAG 3.1.5).</summary>
    [Rule(
        Means = "A sentence has more words than a reader under strain can hold. A much longer one is an error.",
        Why = "Long sentences ask for memory, and worry takes up memory first.",
        Source = "WCAG 3.1.5; GOV.UK, Writing for GOV.UK",
        In = Example.ArticleText,
        Wrong = "When the one who waits has waited for so long that waiting has become the bond, both may feel that something has ended without a word.",
        Right = "When the one who waits has waited for so long that waiting has become the bond, both may feel that something ended without a word.",
        MayBeAllowed = true,
        Says = "A sentence has at most {0} words.",
        Numbers = [Limits.SentenceWords],
        About = RuleGroup.Words)]
    public static Problem SentenceLength(Position at, int words, int most, int limit) =>
        Of(words > limit ? Severity.Error : Severity.Warning, at, $"This sentence has {words} words. {most} are enough for a reader under strain, and more than {limit} are an error. Make two of it.");

    /// <summary>A paragraph of more than five sentences.</summary>
    [Rule(
        Severity.Warning,
        Means = "A paragraph has more sentences than look readable on a phone.",
        Why = "A wall of text is left before it is read. A gap shows where one thought ends.",
        Source = "WCAG 3.1.5",
        In = Example.ArticleText,
        Wrong = "It begins. It grows. It stays a while. It fades. It rests. It returns.",
        Right = """
            It begins. It grows. It stays a while. It fades. It rests.

            It returns.
            """,
        MayBeAllowed = true,
        Says = "A paragraph has at most {0} sentences.",
        Numbers = [Limits.ParagraphSentences],
        About = RuleGroup.Words)]
    public static Problem ParagraphLength(Position at, int sentences, int most) =>
        Of(at, $"This paragraph has {sentences} sentences, and {most} are the most that look readable on a phone. Put a blank line where the thought turns.");

    /// <summary>A list of more than seven items.</summary>
    [Rule(
        Severity.Warning,
        Means = "A list has more items than a reader can keep in mind.",
        Why = "A long list looks like homework. A short one can be remembered and done.",
        In = Example.ArticleText,
        Wrong = """
            - sleep
            - food
            - light
            - air
            - quiet
            - talk
            - walks
            - play
            """,
        Right = """
            - sleep
            - food
            - light
            - air
            - quiet
            - talk
            - walks
            """,
        MayBeAllowed = true,
        Says = "A list has at most {0} items.",
        Numbers = [Limits.ListItems],
        About = RuleGroup.Words)]
    public static Problem ListLength(Position at, int items, int most) =>
        Of(at, $"This list has {items} items, and nobody keeps more than {most} in mind. Drop some, or make two lists.");

    /// <summary>More than 300 words without a heading (WCAG 2.4.10).</summary>
    [Rule(
        Severity.Warning,
        Means = "So many words have passed without a heading that nobody can find a place again.",
        Why = "Headings let a reader skim, stop, and come back. A screen reader jumps from one to the next.",
        Source = "WCAG 2.4.10",
        In = Example.ArticleText,
        Wrong = """
            ## The first signal

            (… 301 words …)
            """,
        Right = """
            ## The first signal

            (… 300 words …)
            """,
        MayBeAllowed = true,
        Says = "After at most {0} words comes a heading.",
        Numbers = [Limits.WordsWithoutHeading],
        About = RuleGroup.Headings)]
    public static Problem HeadingDistance(Position at, int words, int most) =>
        Of(at, $"By the end of this paragraph, {words} words have passed without a heading, and {most} are the most. Put a heading before it, or further up.");

    /// <summary>More words than an article may have.</summary>
    [Rule(
        Severity.Warning,
        Means = "The article has more than 1600 words.",
        Why = "That is eight minutes of reading. Whoever comes in a bad hour, or on a small screen, stops before what helps.",
        In = Example.ArticleText,
        Wrong = """
            ## Walls

            (… 300 words …)

            ## Gates

            (… 300 words …)

            ## Moats

            (… 300 words …)

            ## Towers

            (… 300 words …)

            ## Bridges

            (… 300 words …)

            ## Roads

            (… 91 words …)
            """,
        Right = """
            ## Walls

            (… 300 words …)

            ## Gates

            (… 300 words …)

            ## Moats

            (… 300 words …)

            ## Towers

            (… 300 words …)

            ## Bridges

            (… 300 words …)

            ## Roads

            (… 90 words …)
            """,
        MayBeAllowed = true,
        Says = "An article has at most {0} words.",
        Numbers = [Limits.ArticleWords],
        About = RuleGroup.Words)]
    public static Problem ArticleLength(Position at, int words, int most) =>
        Of(at, $"This article has {words} words, and with this paragraph it passes {most}. Leave something out, or make two articles that link to each other.");

    /// <summary>More headings that ask than headings that say.</summary>
    [Rule(
        Severity.Warning,
        Means = "More headings of the page ask something than say something.",
        Why = "Readers skim the headings first. An answer tells them something, and a question makes them look further.",
        In = Example.ArticleText,
        Wrong = """
            ## What is a wall?

            It keeps people out.

            ## Who built it?

            You did, long ago.
            """,
        Right = """
            ## A wall keeps people out

            It keeps out kind ones too.

            ## You built it long ago

            It had its reasons.
            """,
        MayBeAllowed = true,
        Says = "Headings say something more often than they ask.",
        About = RuleGroup.Headings)]
    public static Problem QuestionHeadings(Position at, int questions, int statements) =>
        Of(at, $"Of the headings, {questions} ask and {statements} say something. A reader who skims learns more from an answer: write this one as a statement.");

    /// <summary>An abbreviation that is not explained where it is first used (WCAG 3.1.4).</summary>
    [Rule(
        Severity.Warning,
        Means = "An abbreviation stands where nothing has said yet what it is short for.",
        Why = "Letters shut out everyone who does not know them. The whole words cost one line, once.",
        Source = "WCAG 3.1.4",
        In = Example.ArticleText,
        Wrong = "A GP may help.",
        Right = "A general practitioner (GP) may help. Ask the GP for time.",
        MayBeAllowed = true,
        Says = "An abbreviation is explained where it first appears.",
        About = RuleGroup.Words)]
    public static Problem Abbreviation(Position at, string letters) =>
        Of(at, $"\"{letters}\" is not explained. At its first use write the whole words, then ({letters}); or add it to \"abbreviations\" in facts/wording.yml, if everyone knows it.");

    /// <summary>A name that the site no longer has.</summary>
    [Rule(
        Severity.Warning,
        Means = "A text says a name that the site no longer has: one of those under formerNames in site.yml.",
        Why = "A reader would take it for another site.",
        In = Example.ArticleText,
        Wrong = "Close Enough is a collection of articles.",
        Right = "This site is a collection of articles.",
        MayBeAllowed = true)]
    public static Problem FormerName(Position at, string former, string name) =>
        Of(at, $"\"{former}\" is no longer the name of this site, which is \"{name}\". Write \"this site\", which stays true whatever its name is.");

    /// <summary>A link whose words are an address (WCAG 2.4.9).</summary>
    [Rule(
        Severity.Warning,
        Means = "The words of a link are its address.",
        Why = "A screen reader spells an address out, letter by letter, and it does not say what is there.",
        Source = "WCAG 2.4.9",
        In = Example.ArticleText,
        Wrong = "See <https://www.nimh.nih.gov/health/topics/caring-for-your-mental-health>.",
        Right = "See [caring for your mental health](https://www.nimh.nih.gov/health/topics/caring-for-your-mental-health).",
        MayBeAllowed = true,
        Says = "No link has a bare address for its words.",
        About = RuleGroup.Headings)]
    public static Problem LinkText(Position at, string address) =>
        Of(at, $"The words of this link are an address, which a screen reader spells out. Write [what it leads to]({address}).");
}
