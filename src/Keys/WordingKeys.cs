using Site.Documents;

namespace Site.Keys;

/// <summary>The keys of <c>facts/wording.yml</c>.</summary>
public static class WordingKeys
{
    /// <summary>The language.</summary>
    public static readonly TextKey Language = new("language", "The language of these words, as a BCP 47 tag; without it, English. Texts in another language are not asked for them.")
    {
        Form = Form.Language,
        Example = "en",
    };

    /// <summary>The phrases of an advice.</summary>
    public static readonly TextsKey Phrases = new("phrases", "The phrases, whole words in every form; capitals make no difference. The head of the file says how one line stands for many.")
    {
        Hint = "List the phrases, each in every form.",
        Examples = ["suffer(s|ed|ing)? from", "(took|takes) … own life"],
    };

    /// <summary>How much it matters.</summary>
    public static readonly OneOfKey<AdviceLevel> Level = new("level", "Error where the words can do harm, else warning. A warning leaves alone what stands in quotation marks.")
    {
        Hint = "Write error where the words can do harm, else warning.",
        Example = "warning",
    };

    /// <summary>What has to stand near.</summary>
    public static readonly TextsKey Near = new("near", "The phrase counts only where one of these stands in the same sentence.")
    {
        Examples = ["suicide", "self-harm"],
    };

    /// <summary>Where it is innocent.</summary>
    public static readonly TextsKey Except = new("except", "Longer phrases in which it is innocent.")
    {
        Examples = ["just as", "just now"],
    };

    /// <summary>The better words.</summary>
    public static readonly TextKey Instead = new("instead", "The better words.")
    {
        Hint = "Write the better words.",
        Example = "has, or lives with",
    };

    /// <summary>Why.</summary>
    public static readonly TextKey Reason = new("reason", "Why, in a sentence.")
    {
        Hint = "Say in a sentence why: the editor reads it.",
        Example = "It decides for people how their life feels.",
    };

    /// <summary>Who says so.</summary>
    public static readonly TextKey Source = new("source", "Who says so, for the next editor of this file.")
    {
        Example = "Samaritans' media guidelines",
    };

    /// <summary>The advice.</summary>
    public static readonly MapsKey Words = new(
        "words", "The words that texts do without.", new KeySet("an advice", Phrases, Level, Near, Except, Instead, Reason, Source))
    {
        Hint = "List the words that texts do without.",
    };

    /// <summary>The mentions.</summary>
    public static readonly TextsKey Mentions = new("phrases", "The mentions, in every form.")
    {
        Examples = ["suicide", "suicidal", "self-harm"],
    };

    /// <summary>What is not mentioned alone.</summary>
    public static readonly MapKey Support = new(
        "support", "What else is not mentioned without a place to turn to beside it. The words for suicide and self-harm come with the language.", new KeySet("the mentions", Mentions, Except));

    /// <summary>The abbreviations that everyone knows.</summary>
    public static readonly TextsKey Abbreviations = new("abbreviations", "The abbreviations that need no explanation, because every reader knows them.")
    {
        Examples = ["US", "PDF"],
    };

    /// <summary>Every key of the file.</summary>
    public static readonly KeySet All = new("wording.yml", Language, Words, Support, Abbreviations);
}
