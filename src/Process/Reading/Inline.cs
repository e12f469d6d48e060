using System.Collections.Immutable;

namespace Site.Process.Reading;

/// <summary>What stands in a line of text.</summary>
/// <param name="Start">Where it begins in the file.</param>
internal abstract record Inline(int Start);

/// <summary>Letters, as they are printed.</summary>
/// <param name="Text">The letters.</param>
internal sealed record Letters(int Start, string Text) : Inline(Start);

/// <summary>The end of a line.</summary>
/// <param name="IsHard">Whether the next line begins anew on the page too.</param>
internal sealed record LineEnd(int Start, bool IsHard) : Inline(Start);

/// <summary>Stress, or strong stress.</summary>
/// <param name="IsStrong">Whether it is strong.</param>
/// <param name="Content">What is stressed.</param>
internal sealed record Emphasis(int Start, bool IsStrong, ImmutableArray<Inline> Content) : Inline(Start);

/// <summary>Code in a sentence.</summary>
/// <param name="Text">The code.</param>
internal sealed record CodeSpan(int Start, string Text) : Inline(Start);

/// <summary>HTML in a sentence, or a comment.</summary>
/// <param name="Text">The tag or the comment, as it was written.</param>
internal sealed record MarkupSpan(int Start, string Text) : Inline(Start);

/// <summary>A link.</summary>
/// <param name="Written">Its address, as it was written.</param>
/// <param name="Words">Its words.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Content">What stands between its brackets.</param>
internal sealed record Link(int Start, string Written, string Words, LinkTarget Target, ImmutableArray<Inline> Content) : Inline(Start)
{
    /// <summary>Whether it was written as an address alone, between &lt; and &gt;.</summary>
    public bool IsAddress { get; init; }
}

/// <summary>A picture.</summary>
/// <param name="Target">Where it lies.</param>
/// <param name="Words">The words that stand in for it; empty when it is decoration.</param>
/// <param name="Title">What stands in quotes behind its address; empty where nothing does.</param>
/// <param name="Marks">What stands among its words as it was written: no mark is printed there.</param>
internal sealed record Picture(int Start, PictureTarget Target, Words Words, string Title, ImmutableArray<Inline> Marks) : Inline(Start)
{
    /// <summary>The words that stand in for it, as they are heard.</summary>
    public string Alt => Words.Text.Trim();
}

/// <summary>A way to reach a helpline, by its id.</summary>
/// <param name="Id">The id.</param>
/// <param name="OpensSentence">Whether a sentence begins with it.</param>
internal sealed record HelplineLink(int Start, string Id, bool OpensSentence) : Inline(Start);

/// <summary>Something that the tests counted, by its name.</summary>
/// <param name="Name">The name.</param>
internal sealed record TestedCount(int Start, string Name) : Inline(Start);

/// <summary>A mark that cites a source of the bibliography.</summary>
/// <param name="Id">The source.</param>
internal sealed record Citation(int Start, string Id) : Inline(Start);

/// <summary>A mark that points to a footnote of the text.</summary>
/// <param name="Label">The footnote's name.</param>
internal sealed record FootnoteMark(int Start, string Label) : Inline(Start);

/// <summary>An abbreviation.</summary>
/// <param name="Letters">Its letters.</param>
/// <param name="Meaning">What they stand for.</param>
/// <param name="IsFirst">Whether the text uses it here for the first time.</param>
internal sealed record Abbreviated(int Start, string Letters, string Meaning, bool IsFirst) : Inline(Start);
