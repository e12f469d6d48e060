using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can be wrong in a page's text.</summary>
public static class TextProblems
{
    /// <summary>HTML in Markdown.</summary>
    public static Problem RawHtml(Position at, string html) =>
        Error(at, $"HTML is not used in texts, and this is HTML: {html} Write Markdown instead; to show a < as it is, write \\<.");

    /// <summary>A comment without an end, which would swallow the rest of the text.</summary>
    public static Problem CommentUnclosed(Position at) =>
        Error(at, "The comment that begins here is not closed, and the text after it would be lost. Put --> at its end.");

    /// <summary>Words on the line on which a comment ends, which Markdown takes for part of it.</summary>
    public static Problem TextAfterComment(Position at) =>
        Error(at, "What follows this comment on its line would be lost. Put it on a line of its own, after a blank line.");

    /// <summary>A text without a blank line.</summary>
    public static Problem ParagraphTooLong(Position at, int most) =>
        Error(at, $"A paragraph, list or table that begins here has more than {most} characters without a blank line. Break it up.");

    /// <summary>Quotes in lists in quotes, without end.</summary>
    public static Problem TooDeeplyNested(Position at) =>
        Error(at, "Lists, quotations or brackets are nested too deeply to be read. Use two levels at most; to show a mark as it is, write a \\ before it.");

    /// <summary>A second h1.</summary>
    public static Problem HeadingLevelOne(Position at) =>
        Error(at, "A heading with one # is the page's title, which stands in the front matter already. Begin headings in the text with ##.");

    /// <summary>A jump from ## to ####.</summary>
    public static Problem HeadingSkipped(Position at, int level, int expected) =>
        Error(at, $"This heading has {level} #, and {expected} is the most that can follow here (WCAG 1.3.1). A level is never skipped.");

    /// <summary>A heading without words.</summary>
    public static Problem HeadingEmpty(Position at) =>
        Error(at, "This heading has no words. Write them after the #, or delete the line.");

    /// <summary>A heading inside a block that has a title already.</summary>
    public static Problem HeadingInBlock(Position at) =>
        Error(at, "A heading stands inside a ::: block, a list or a quotation, where no section can begin. End that first, with ::: or a blank line.");

    /// <summary>A kind of block nobody knows.</summary>
    public static Problem UnknownBlock(Position at, string name, IReadOnlyCollection<string> known) =>
        Error(at, $"\"::: {name}\" is not a block.{Nearest.Guess(name, known)} The blocks are: {string.Join(", ", known)}.");

    /// <summary>A line ::: that closes nothing.</summary>
    public static Problem BlockWithoutName(Position at) =>
        Error(at, "This line closes no block, and to begin one it needs a name, like \"::: note Title\". Delete it, or write the name.");

    /// <summary>A block that needs a title and has none.</summary>
    public static Problem BlockTitleMissing(Position at, string name) =>
        Error(at, $"This block needs a title on its first line, like \"::: {name} Name the first signal\".");

    /// <summary>A help block with a title of its own.</summary>
    public static Problem BlockTitleUnwanted(Position at, string name) =>
        Error(at, $"\"::: {name}\" takes no title: its heading is the same on every page, so that readers know it again. Delete the words after {name}.");

    /// <summary>Words of one's own in the list of rules, which is made from the checks.</summary>
    public static Problem BlockFillsItself(Position at, string name) =>
        Error(at, $"\"::: {name}\" is filled in by the generator. Delete what stands after the name, and between that line and the closing :::.");

    /// <summary>A block that is never closed.</summary>
    public static Problem BlockUnclosed(Position at, string name) =>
        Error(at, $"The block \"::: {name}\" that begins here is not closed. Put a line with only ::: after its last line.");

    /// <summary>A block with nothing in it.</summary>
    public static Problem BlockEmpty(Position at, string name) =>
        Error(at, $"The block \"::: {name}\" is empty. Write its text between its first line and the closing :::.");

    /// <summary>A block inside another.</summary>
    public static Problem BlockInBlock(Position at) =>
        Error(at, "A ::: block stands inside another block, a list or a quotation. End that before it, with ::: or a blank line.");

    /// <summary>A help block that holds something else than one list.</summary>
    public static Problem TierNotList(Position at, string name) =>
        Error(at, $"\"::: {name}\" holds one list and nothing else: lines that begin with \"- \" and complete its heading.");

    /// <summary>A third help block.</summary>
    public static Problem TooManyTiers(Position at) =>
        Error(at, "A page has two help blocks at most, so that each is read. Delete this one or another.");

    /// <summary>A second block of the same tier.</summary>
    public static Problem TierTwice(Position at, string name, int firstLine) =>
        Error(at, $"\"::: {name}\" stands in line {firstLine} already. A page has one help block of each kind.");

    /// <summary>A less urgent block before a more urgent one.</summary>
    public static Problem TierOrder(Position at, string name, string before) =>
        Error(at, $"\"::: {name}\" comes after \"::: {before}\". The most urgent help comes first: move this block up.");

    /// <summary>A help block right after another.</summary>
    public static Problem TiersBackToBack(Position at) =>
        Error(at, "Two help blocks stand back to back, and readers take them for one. Put a section with its own heading between them.");

    /// <summary>Text right after a help block.</summary>
    public static Problem TierWithoutHeadingAfter(Position at) =>
        Error(at, "What follows a help block has a heading of its own, so that nobody takes it for part of the block. Put a ## heading here.");

    /// <summary>A link in a crisis block that is not a crisis link.</summary>
    public static Problem TierWithOtherLink(Position at, string name) =>
        Error(at, $"\"::: {name}\" holds crisis links only, written <helpline:…>. Move this link out of the block.");

    /// <summary>A table without a caption.</summary>
    public static Problem TableWithoutCaption(Position at) =>
        Error(at, "This table has no caption. Put a paragraph \"Table: what it shows\" right above it (WCAG 1.3.1).");

    /// <summary>A footnote nobody points to.</summary>
    public static Problem UnusedNote(Position at, string label) =>
        Error(at, $"Nothing points to the footnote [^{label}], so its text would be lost. Put [^{label}] into the text, or delete the footnote.");

    /// <summary>A footnote or source on a page that lists none.</summary>
    public static Problem NoteOutsideArticle(Position at) =>
        Error(at, "Only articles list their sources and footnotes, so this mark would lead nowhere. Write the words into the text, or link to them.");

    /// <summary>A crisis number written by hand.</summary>
    public static Problem CrisisNumberInText(Position at, string number, string id) =>
        Error(at, $"The crisis number {number} is written by hand. Write <helpline:{id}>, which prints it with its link, so that it can be corrected in one place.");

    /// <summary>A number or phrase that is no longer true.</summary>
    public static Problem RetiredNumber(Position at, string text, string why, string instead) =>
        Error(at, $"\"{text}\" may not be printed any more. {why}{(instead.Length > 0 ? $" Write <helpline:{instead}>." : "")}");

    /// <summary>A helpline that Markdown does not take for one: "&lt;helpline: us-988-call&gt;".</summary>
    public static Problem HelplineForm(Position at, string written, string id) =>
        Error(at, $"\"{written}\" would be printed as it stands, and nobody could call. Write <helpline:{id}>, without a space.");

    /// <summary>A helpline nobody knows.</summary>
    public static Problem UnknownHelpline(Position at, string id, IEnumerable<string> known) =>
        Error(at, $"There is no helpline \"{id}\".{Nearest.Guess(id, known)} The ids stand in facts/helplines.yml.");

    /// <summary>Something that the tests have not counted.</summary>
    public static Problem UnknownCount(Position at, string name, IEnumerable<string> known) =>
        Error(at, $"The tests have counted no \"{name}\".{Nearest.Guess(name, known)} What they counted stands in facts/tested.yml.");

    /// <summary>A number of another country than the site's own, where readers may reach nobody, or somebody else.</summary>
    public static Problem ForeignHelpline(Position at, string id, string country, string region) =>
        Warning(at, $"\"{id}\" is a number of {country}, and the site's region is {region}, where the same digits may reach nobody. Write a line of the region, or name the country in the sentence.");
}
