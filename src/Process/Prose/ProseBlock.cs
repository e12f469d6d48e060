using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Site.Process.Reading;

namespace Site.Process.Prose;

/// <summary>What a block of text is to its reader.</summary>
internal enum ProseRole
{
    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>The title of a callout or help block.</summary>
    Title,

    /// <summary>A paragraph, an item of a list, a cell or caption of a table.</summary>
    Text,
}

/// <summary>A block of text, as its reader takes it in.</summary>
/// <param name="Role">What it is to its reader.</param>
/// <param name="Words">Its words.</param>
/// <param name="Language">How its language is read.</param>
internal sealed record ProseBlock(ProseRole Role, Words Words, ProseLanguage Language)
{
    /// <summary>Its words, without what is nobody's prose.</summary>
    public string Text => Words.Prose;

    /// <summary>The same, however they are spaced.</summary>
    public FoldedText Folded => field ??= FoldedText.Of(Words.Prose);

    /// <summary>Its sentences.</summary>
    public List<Sentence> Sentences => field ??= Sentence.In(Words.Prose, Language.Ends);

    /// <summary>Which of the phrases that every text is looked through for it may hold, by number.</summary>
    public IReadOnlyList<int> Candidates => field ??= Language.Sought.Candidates(Folded.Text);

    /// <summary>How many words it has.</summary>
    public int Length
    {
        get
        {
            var words = 0;
            foreach (var sentence in Sentences)
            {
                words += sentence.Words;
            }

            return words;
        }
    }

    /// <summary>Where it begins in the file.</summary>
    public required int Start { get; init; }

    /// <summary>Whether it is someone else's words.</summary>
    public bool IsQuotation { get; init; }

    /// <summary>Whether it is a footnote.</summary>
    public bool IsNote { get; init; }

    /// <summary>Whether it names a helpline, or is part of a help block.</summary>
    public bool HasSupport { get; init; }

    /// <summary>What stands in it.</summary>
    public ImmutableArray<Inline> Inlines { get; init; } = [];

    /// <summary>What is said for its pictures, which is heard where they stand.</summary>
    public ImmutableArray<ProseBlock> Pictures { get; init; } = [];

    /// <summary>The words of the sentence around a place.</summary>
    /// <param name="place">A place in the folded words.</param>
    /// <returns>The sentence.</returns>
    public string SentenceAround(Match place) =>
        Sentence.In(Folded.Text, Language.Ends).LastOrDefault(sentence => sentence.Start <= place.Index) is { Words: > 0 } sentence ? Folded.Text[sentence.Start..sentence.End] : Folded.Text;

    /// <summary>Where in the file words were found.</summary>
    /// <param name="place">A place in the folded words.</param>
    /// <returns>How many characters of the file come before it.</returns>
    public int PlaceOf(Match place) => PlaceOf(Folded.PlaceOf(place.Index));

    /// <summary>Where a letter of its words stands in the file.</summary>
    /// <param name="index">The letter.</param>
    /// <returns>How many characters of the file come before it.</returns>
    public int PlaceOf(int index) => Words.PlaceOf(index);
}
