using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can be wrong with front matter and fact files.</summary>
public static class YamlProblems
{
    /// <summary>A page without front matter.</summary>
    public static Problem FrontMatterMissing(Position at) =>
        Error(at, "The file does not begin with front matter. Its first line is ---, then come title: and description:, then a line ---.");

    /// <summary>Front matter whose first line is missing.</summary>
    public static Problem FrontMatterUnopened(Position at) =>
        Error(at, "The front matter begins without its first line. Put a line with only --- above this one.");

    /// <summary>Front matter that never ends.</summary>
    public static Problem FrontMatterUnclosed(Position at, int lastLine) =>
        Error(at, $"The front matter that begins here is not closed. Put a line with only --- after its last key, which seems to be in line {lastLine}.");

    /// <summary>A tab, which YAML does not allow in front of a key.</summary>
    public static Problem YamlTab(Position at) =>
        Error(at, "A tab stands here, and YAML takes only spaces. Replace it with two spaces.");

    /// <summary>Curly quotes around a value, as word processors set them.</summary>
    public static Problem YamlCurlyQuote(Position at) =>
        Error(at, "The value begins with a curly quote. Use straight quotes (\") around it, or none.");

    /// <summary>A colon and a space inside a value without quotes.</summary>
    public static Problem YamlUnquotedColon(Position at, string value) =>
        Error(at, $"The value holds a colon, which YAML takes for a new key. Put straight quotes around it: \"{value}\".");

    /// <summary>A value that begins with a character YAML keeps for itself.</summary>
    public static Problem YamlReservedCharacter(Position at, char character, string value) =>
        Error(at, $"A value cannot begin with {character} in YAML. Put straight quotes around it: \"{value}\".");

    /// <summary>A list in brackets that is not closed on its line.</summary>
    public static Problem YamlUnclosedBracket(Position at) =>
        Error(at, "The list that begins with [ is not closed. Put ] at its end.");

    /// <summary>A quoted value that is not closed.</summary>
    public static Problem YamlUnclosedQuote(Position at, char quote) =>
        Error(at, $"The value begins with {quote} and is not closed. Put {quote} at its end.");

    /// <summary>A value that begins with a quoted word or a list, and goes on: <c>title: "Sorry" is a hard word</c>.</summary>
    public static Problem YamlTextAfterEnd(Position at, char end, string value) =>
        Error(at, $"YAML takes the first {end} for the end of this value, and more follows. Put single quotes around all of it: '{value}'.");

    /// <summary>Anything else that is not YAML.</summary>
    public static Problem YamlSyntax(Position at) =>
        Error(at, "This is not YAML as we read it. A key is a word, a colon and a space; a list has one item a line, each after \"- \"; what belongs together begins in the same column.");

    /// <summary>Lists in lists without end.</summary>
    public static Problem YamlTooDeep(Position at) =>
        Error(at, "Lists and keys are nested too deeply to be read. If this is a text, put straight quotes around it.");

    /// <summary>A line --- in the middle of a file, which ends the part that YAML reads.</summary>
    public static Problem YamlSecondDocument(Position at) =>
        Error(at, "This line begins a second document, and all that follows it would be lost. Delete the line.");

    /// <summary>Keys are wanted, and there is something else.</summary>
    public static Problem YamlNotKeys(Position at, string thing) =>
        Error(at, $"{Capital(thing)} is made of keys, each on its own line: a word, a colon, a space and a value.");

    /// <summary>A key nobody knows.</summary>
    public static Problem UnknownKey(Position at, string key, string owner, IEnumerable<string> known) =>
        Error(at, $"\"{key}\" is not a key of {owner}.{Known(key, known)}");

    /// <summary>The same key twice.</summary>
    public static Problem DuplicateKey(Position at, string key, int firstLine) =>
        Error(at, $"\"{key}\" stands here a second time; the first is in line {firstLine}. Keep one of them.");

    /// <summary>A key that has to be there.</summary>
    public static Problem MissingKey(Position at, string key, string owner, string hint) =>
        Error(at, $"{Capital(owner)} needs the key \"{key}\". {hint}");

    /// <summary>A key with no value.</summary>
    public static Problem EmptyValue(Position at, string key, string hint) =>
        Error(at, $"\"{key}\" has no value. {hint}");

    /// <summary>A list where one value is wanted, or the other way round.</summary>
    public static Problem WrongShape(Position at, string key, string wanted) =>
        Error(at, $"\"{key}\" takes {wanted}.");

    /// <summary>A day that does not exist, or is not written year-month-day.</summary>
    public static Problem BadDate(Position at, string key, string value, string suggestion) =>
        Error(at, $"\"{value}\" is not a day for \"{key}\". Write year, month and day with hyphens, like {suggestion}.");

    /// <summary>Something else than yes or no.</summary>
    public static Problem BadFlag(Position at, string key, string value) =>
        Error(at, $"\"{key}\" is true or false, not \"{value}\".");

    /// <summary>Something else than a whole number.</summary>
    public static Problem BadNumber(Position at, string key, string value) =>
        Error(at, $"\"{key}\" is a whole number, not \"{value}\".");

    /// <summary>A value outside the few that are possible.</summary>
    public static Problem UnknownValue(Position at, string key, string value, IEnumerable<string> known) =>
        Error(at, $"\"{value}\" is not a value of \"{key}\".{Known(value, known)}");

    /// <summary>A text of the wrong length.</summary>
    public static Problem WrongLength(Position at, string key, int length, int least, int most) =>
        Error(at, $"\"{key}\" has {length} characters, and it may have {least} to {most}. {(length > most ? "Shorten" : "Lengthen")} it.");

    /// <summary>A list of the wrong length.</summary>
    public static Problem WrongCount(Position at, string key, int count, int least, int most) =>
        Error(at, $"\"{key}\" has {(count == 1 ? "1 item" : $"{count} items")}, and it may have {least} to {most}.");

    /// <summary>An address that is none.</summary>
    public static Problem BadAddress(Position at, string key, string value) =>
        Error(at, $"\"{value}\" is not an address for \"{key}\". Write it whole, beginning with https://.");

    private static string Known(string written, IEnumerable<string> known)
    {
        var all = known.ToArray();
        var guess = Nearest.Guess(written, all);
        return guess.Length > 0 ? guess : $" These are: {string.Join(", ", all)}.";
    }

    // A file's name stays as it is.
    private static string Capital(string text) =>
        text.Contains('.', StringComparison.Ordinal) ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
