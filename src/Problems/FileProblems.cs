using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can be wrong with a file before a word of it is read.</summary>
public static partial class FileProblems
{
    /// <summary>A file that every site needs is not there.</summary>
    [Rule(
        Severity.Error,
        Means = "A file that every site needs is not there.",
        Why = "Other pages link to it, and readers rely on what it says.",
        Source = "45 CFR 149.610 (No Surprises Act), for the Good Faith Estimate",
        In = Example.FileSystem,
        Wrong = "There is no pages/privacy.md.",
        Right = "pages/privacy.md is there, and says what the site does with data.")]
    public static Problem MissingFile(Position at, string purpose) =>
        Of(at, $"This file is missing. It holds {purpose}. Take it from the original project, or write it anew.");

    /// <summary>A form for issues that gives other help than the facts.</summary>
    [Rule(
        Severity.Warning,
        Means = "A form for issues gives other help than facts/helplines.yml does now.",
        Why = "Whoever opens the form in a bad hour reads it first, and GitHub reads no facts of ours.",
        In = Example.FileSystem,
        Wrong = "facts/helplines.yml has a new number, and .github/ISSUE_TEMPLATE still gives the old one.",
        Right = "The command schema has drawn the help into the forms anew.")]
    public static Problem FormOutOfDate(Position at) =>
        Of(at, "The help below this line is not what facts/helplines.yml and facts/site.yml give now. Draw it anew, run: dotnet run --project src -- schema");

    /// <summary>Bytes that are not UTF-8, as an old editor or Windows-1252 leaves them.</summary>
    [Rule(
        Severity.Error,
        Means = "The file holds bytes that are not UTF-8.",
        Why = "Accents, dashes and quotation marks would turn into strange signs.",
        Source = "RFC 3629",
        In = Example.FileSystem,
        Wrong = """
            pages/about.md was saved as "ANSI" or "Windows-1252".
            """,
        Right = """
            pages/about.md is saved as "UTF-8".
            """)]
    public static Problem NotUtf8(Position at, byte value) =>
        Of(at, $"The byte 0x{value:X2} is not UTF-8 text. Save the file with the encoding UTF-8.");

    /// <summary>Two versions of some lines, as Git leaves them where it could not choose.</summary>
    [Rule(
        Severity.Error,
        Means = "A merge conflict was left in the file.",
        Why = "Two versions of the same lines stand there with the marks between them, and all of it would be printed.",
        Source = "Git, how conflicts are presented",
        In = Example.ArticleText,
        Wrong = """
            <<<<<<< HEAD
            A wall keeps people out.
            =======
            A wall keeps some people out.
            >>>>>>> a-better-wall
            """,
        Right = "A wall keeps some people out.")]
    public static Problem MergeConflict(Position at) =>
        Of(at, "A merge conflict was left in this file: two versions of some lines, between <<<<<<< and >>>>>>>. Keep the one that is right, and delete the other and the lines <<<<<<<, ======= and >>>>>>>.");

    /// <summary>A character that no keyboard makes, such as NUL.</summary>
    [Rule(
        Severity.Error,
        Means = "The text holds a character that no keyboard makes.",
        Why = "Browsers do not show it, or cut the text off there.",
        In = Example.ArticleKeys,
        Wrong = """
            author: "The\0 editors"
            """,
        Right = "author: The editors")]
    public static Problem ControlCharacter(Position at, char character) =>
        Of(at, $"An invisible control character (U+{(int)character:X4}) stands here. Delete it; if the whole file looks strange, it is not a text file.");

    /// <summary>A character that nobody sees: it came along with something that was copied.</summary>
    [Rule(
        Means = "The text holds a character that nobody sees.",
        Why = "It came along with copied text. It hides words from a search, breaks links and marks, and is read out by some screen readers.",
        Source = "The Unicode Standard, section 23.2",
        In = Example.ArticleText,
        Wrong = "A bound&#8203;ary is chosen.",
        Right = "A boundary is chosen.")]
    public static Problem InvisibleCharacter(Severity severity, Position at, string name, string word) =>
        Of(severity, at, $"{name} stands {(word.Length > 0 ? $"in \"{word}\"" : "here")}, a character that nobody sees. Delete it: type the word anew without it.");

    /// <summary>A character that turns the order of reading round.</summary>
    [Rule(
        Severity.Error,
        Means = "A character changes the direction of reading where no words need it, or does not change it back.",
        Why = "Words and numbers are shown in another order than they were written, and nobody sees why.",
        Source = "Unicode Standard Annex 9",
        In = Example.ArticleText,
        Wrong = "The code is &#8238;drawkcab here.",
        Right = "The code is backward here.")]
    public static Problem ReadingDirection(Position at, string name) =>
        Of(at, $"{name} stands here, a character that nobody sees and that changes the order of reading. Delete it; words of a language that runs right to left need it in a pair.");

    /// <summary>The sign of a character that was lost.</summary>
    [Rule(
        Severity.Error,
        Means = "A character was lost, and a sign stands in its place.",
        Why = "Some program could not read it. Readers see a black diamond with a question mark.",
        Source = "The Unicode Standard, section 23.8",
        In = Example.ArticleText,
        Wrong = "A caf&#xFFFD; nearby.",
        Right = "A café nearby.")]
    public static Problem LostCharacter(Position at) =>
        Of(at, "A character was lost here, and a sign (\uFFFD) stands in its place. Look up what it was, and type it anew.");

    /// <summary>Letters that were saved in one encoding and read in another.</summary>
    [Rule(
        Severity.Error,
        Means = "Strange letters stand where an accent, a dash or a quotation mark was.",
        Why = "The text was saved in one encoding and read in another on its way here.",
        Source = "RFC 3629",
        In = Example.ArticleText,
        Wrong = "Itâ€™s chosen.",
        Right = "It’s chosen.")]
    public static Problem BrokenEncoding(Position at, string written, string meant) =>
        Of(at, $"\"{written}\" is what a broken encoding made of {(string.IsNullOrWhiteSpace(meant) || meant is ['\uFEFF'] ? "a character that nobody sees" : $"\"{meant}\"")}. Type it anew, here and wherever it stands.");

    /// <summary>A text file of more than a megabyte.</summary>
    [Rule(
        Severity.Error,
        Means = "A text has more than a million bytes.",
        Why = "Most books have fewer. Most likely it is a picture or a document with the wrong ending.",
        In = Example.ArticleText,
        Wrong = "(… 1200000 characters …)",
        Right = "(… 1200 characters …)")]
    public static Problem FileTooLarge(Position at, long bytes, long limit) =>
        Of(at, $"This file has {bytes / 1_000_000.0:0.0} MB, and a text may have {limit / 1_000_000.0:0.0} MB. Is it a picture or a document with the wrong ending?");

    /// <summary>A file that exists and cannot be read.</summary>
    [Rule(
        Severity.Error,
        Means = "The file is there, and the system does not let it be read.",
        Why = "A page that cannot be read would be missing from the site without a word.",
        In = Example.FileSystem,
        Wrong = "pages/about.md is locked by another program, or belongs to somebody else.",
        Right = "pages/about.md is closed in every other program, and you may read it.")]
    public static Problem UnreadableFile(Position at, string reason) =>
        Of(at, $"This file cannot be read: {reason.TrimEnd('.')}. Close the programs that use it, and check who may read it.");

    /// <summary>A file with nothing in it.</summary>
    [Rule(
        Severity.Error,
        Means = "The file has nothing in it.",
        Why = "A page needs at least a title and a description.",
        In = Example.FileSystem,
        Wrong = "pages/about.md was made and never written.",
        Right = "pages/about.md begins with ---, then title and description, then ---.")]
    public static Problem EmptyFile(Position at) =>
        Of(at, "This file is empty. Begin it with front matter (a line ---, then title: and description:, then a line ---), or delete it.");

    /// <summary>A symbolic link, which could lead anywhere.</summary>
    [Rule(
        Severity.Error,
        Means = "This is a symbolic link and no file.",
        Why = "It could lead out of the folder, and would break on another machine.",
        In = Example.FileSystem,
        Wrong = "pages/about.md is a link to a file elsewhere.",
        Right = "pages/about.md is that file itself.")]
    public static Problem SymbolicLink(Position at) =>
        Of(at, "This is a symbolic link, and the site is built from real files alone. Put the file itself here.");

    /// <summary>A pipe, a socket or a device.</summary>
    [Rule(
        Severity.Error,
        Means = "This is a pipe, a socket or a device, and no file.",
        Why = "It has no end, or keeps whoever reads it waiting.",
        In = Example.FileSystem,
        Wrong = "pages/about.md is a pipe between two programs.",
        Right = "pages/about.md is a file.")]
    public static Problem NotARegularFile(Position at) =>
        Of(at, "This is a pipe, a socket or a device, and the site is built from real files alone. Put a file here, or delete it.");
}
