namespace Site.Documents;

/// <summary>
/// The words of one language by which rules judge a text, from <c>theme/words/&lt;language&gt;.yml</c>. Of a language that has no such file
/// no word is known: what is judged by words alone is silent then, and what is judged by digits, marks and counts goes on.
/// </summary>
public sealed record Lexicon
{
    /// <summary>The language, as the primary subtag of BCP 47.</summary>
    public string Language { get; init; } = "";

    /// <summary>Whether its words are known.</summary>
    public bool IsKnown { get; init; }

    /// <summary>What is never mentioned without a place to turn to, as phrases of <c>wording.yml</c> are written.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];

    /// <summary>The phrases in which such a mention is none.</summary>
    public IReadOnlyList<string> Innocent { get; init; } = [];

    /// <summary>What a question may tell of whoever asks it.</summary>
    public QuestionWords Questions { get; init; } = new();

    /// <summary>How words end, so that the forms of one are found by each other.</summary>
    public WordEndings Endings { get; init; } = new();

    /// <summary>What a link says that says nothing, in any case.</summary>
    public IReadOnlyList<string> VagueLinks { get; init; } = [];

    /// <summary>What tells that there is a picture, and not what it shows; in any case.</summary>
    public IReadOnlyList<string> PictureWords { get; init; } = [];

    /// <summary>What may stand before those and adds nothing.</summary>
    public IReadOnlyList<string> PictureBeginnings { get; init; } = [];

    /// <summary>What shows that a sentence speaks of words, as phrases of <c>wording.yml</c> are written.</summary>
    public IReadOnlyList<string> OfWords { get; init; } = [];

    /// <summary>The abbreviations that every reader knows, where <c>wording.yml</c> is in another language.</summary>
    public IReadOnlyList<string> Familiar { get; init; } = [];

    /// <summary>What stands between an abbreviation and what it means.</summary>
    public IReadOnlyList<string> Meanings { get; init; } = [];

    /// <summary>The word between an abbreviation and another name for it.</summary>
    public IReadOnlyList<string> Or { get; init; } = [];

    /// <summary>Where sentences end, and where not.</summary>
    public SentenceWords Sentences { get; init; } = new();

    /// <summary>What tells a number to call from one that counts.</summary>
    public NumberWords Numbers { get; init; } = new();

    /// <summary>No word of a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>What stands for its words.</returns>
    public static Lexicon Unknown(string language) => new() { Language = language };
}

/// <summary>By which words of a question the search page shows help first. All but the words are phrases as <c>wording.yml</c> has them.</summary>
public sealed record QuestionWords
{
    /// <summary>Words that many phrases have in the same place, by the name that stands for them in braces there.</summary>
    public IReadOnlyDictionary<string, List<string>> Groups { get; init; } = new Dictionary<string, List<string>>();

    /// <summary>What somebody types who may be thinking of suicide or self-harm, beside <see cref="Lexicon.Mentions"/>: a text may say it without harm.</summary>
    public IReadOnlyList<string> Despair { get; init; } = [];

    /// <summary>What shows that somebody is afraid of somebody or hurt.</summary>
    public IReadOnlyList<string> Violence { get; init; } = [];

    /// <summary>What sounds like one of these, and is mostly none.</summary>
    public IReadOnlyList<string> Harmless { get; init; } = [];

    /// <summary>Words that are near to one of those, and no slip of it.</summary>
    public IReadOnlyList<string> Ordinary { get; init; } = [];
}

/// <summary>The words behind or before a full stop that tell whether it ends a sentence. Abbreviations are written without their last full stop.</summary>
public sealed record SentenceWords
{
    /// <summary>Abbreviations that never end one: a name follows, or a word.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Abbreviations that end none when a number follows.</summary>
    public IReadOnlyList<string> Numbered { get; init; } = [];

    /// <summary>Abbreviations that end one when the next word is one of <see cref="Openers"/>.</summary>
    public IReadOnlyList<string> Shortened { get; init; } = [];

    /// <summary>Words that begin sentences, with their capital.</summary>
    public IReadOnlyList<string> Openers { get; init; } = [];

    /// <summary>Words of one capital letter, which is no initial.</summary>
    public IReadOnlyList<string> Capitals { get; init; } = [];

    /// <summary>Words after which one capital letter is an initial.</summary>
    public IReadOnlyList<string> BeforeInitials { get; init; } = [];
}

/// <summary>The words around digits. All but <see cref="Units"/> in any case.</summary>
public sealed record NumberWords
{
    /// <summary>Zero to nine; two words for one digit are parted by a bar.</summary>
    public IReadOnlyList<string> Digits { get; init; } = [];

    /// <summary>What asks to call the number right behind it.</summary>
    public IReadOnlyList<string> Orders { get; init; } = [];

    /// <summary>What may stand between such an order and the number.</summary>
    public IReadOnlyList<string> Between { get; init; } = [];

    /// <summary>What shows a few words before a number that somebody calls it, or did.</summary>
    public IReadOnlyList<string> Calls { get; init; } = [];

    /// <summary>What shows the same right before a number.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>What a number to call is called, right behind it.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>What is numbered, right before the number: a page, a room.</summary>
    public IReadOnlyList<string> Numbered { get; init; } = [];

    /// <summary>The same, shortened; a full stop may follow.</summary>
    public IReadOnlyList<string> NumberedShort { get; init; } = [];

    /// <summary>What stands between two numbers of which one is a part of the other.</summary>
    public IReadOnlyList<string> OutOf { get; init; } = [];

    /// <summary>What shows right behind a number that it counts.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>The words that may follow a number which somebody calls. Any other small word is what a number counts.</summary>
    public IReadOnlyList<string> GoesOn { get; init; } = [];
}
