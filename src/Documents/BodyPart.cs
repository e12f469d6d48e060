using System.Collections.Immutable;
using System.Text;

namespace Site.Documents;

/// <summary>A piece of a text.</summary>
public abstract record BodyPart;

/// <summary>Markup that needs nothing more. It waits as UTF-8, which takes half the room.</summary>
public sealed record MarkupPiece : BodyPart
{
    private readonly byte[] _utf8;

    /// <summary>Keeps markup.</summary>
    /// <param name="html">The markup.</param>
    public MarkupPiece(string html) => _utf8 = Encoding.UTF8.GetBytes(html);

    /// <summary>The markup. It may open an element that a later piece closes.</summary>
    public string Html => Encoding.UTF8.GetString(_utf8);
}

/// <summary>The address of a link to a page, which depends on the page it is shown on.</summary>
/// <param name="Target">The page.</param>
/// <param name="Fragment">The fragment; empty for none.</param>
public sealed record AddressPiece(PageAddress Target, string Fragment) : BodyPart;

/// <summary>An image.</summary>
/// <param name="Path">The file, below the input folder.</param>
/// <param name="Alt">Its text alternative; empty when it is decorative.</param>
/// <param name="At">Where it stands.</param>
public sealed record ImagePiece(string Path, string Alt, Position At) : BodyPart;

/// <summary>A link to one way of reaching a helpline.</summary>
/// <param name="Id">The id of the way in <c>helplines.yml</c>.</param>
/// <param name="OpensSentence">Whether it stands at the beginning of a sentence.</param>
public sealed record HelplinePiece(string Id, bool OpensSentence) : BodyPart;

/// <summary>Something that the tests counted.</summary>
/// <param name="Name">Its name in <c>tested.yml</c>.</param>
public sealed record TestedPiece(string Name) : BodyPart;

/// <summary>The mark that leads to a note.</summary>
/// <param name="Number">The note's number.</param>
/// <param name="Mention">Which mention of the note this is, from 1.</param>
public sealed record NoteMarkPiece(int Number, int Mention) : BodyPart;

/// <summary>Something to try, an example, a note.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Title">Its title.</param>
/// <param name="Id">The id of its heading.</param>
/// <param name="Level">Its heading's level.</param>
/// <param name="Content">What it holds.</param>
public sealed record CalloutPiece(
    CalloutName Kind, string Title, string Id, int Level, ImmutableArray<BodyPart> Content) : BodyPart;

/// <summary>A help block.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Id">The id of its heading.</param>
/// <param name="Level">Its heading's level.</param>
/// <param name="Content">The list.</param>
public sealed record TierPiece(TierKind Kind, string Id, int Level, ImmutableArray<BodyPart> Content) : BodyPart;

/// <summary>The list of our rules, which is made from what the checks know.</summary>
/// <param name="Level">The level of its headings.</param>
public sealed record RulesPiece(int Level) : BodyPart;

/// <summary>The list of helplines with the source of each, which is made from the facts.</summary>
/// <param name="Level">The level of its headings.</param>
public sealed record HelplinesPiece(int Level) : BodyPart;

/// <summary>The names of the blocks that need a title.</summary>
public enum CalloutName
{
    /// <summary>Something to try.</summary>
    Try,

    /// <summary>A made-up example.</summary>
    Example,

    /// <summary>A note beside the text.</summary>
    Note,
}
