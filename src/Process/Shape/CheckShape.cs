using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Finds what is wrong with the marks of a page and with the shape that they give it. It sees what was read, and draws nothing.</summary>
internal sealed class CheckShape
{
    private readonly LostHelplines _helplines;
    private readonly CheckAddresses _addresses;
    private readonly CheckLinks _links;
    private readonly CheckPictures _pictures;
    private readonly CheckQuickExit _quickExit;

    /// <summary>Makes the check.</summary>
    /// <param name="facts">What there is to be called; <see langword="null"/> while that cannot be read.</param>
    /// <param name="words">The words of the language of the texts.</param>
    public CheckShape(Facts? facts, Lexicon words)
    {
        _helplines = new LostHelplines(facts);
        _addresses = new CheckAddresses(facts);
        _links = new CheckLinks(words, _helplines);
        _pictures = new CheckPictures(words);
        _quickExit = new CheckQuickExit(facts);
    }

    /// <summary>Looks through a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">Its text.</param>
    /// <returns>What is wrong.</returns>
    public IEnumerable<Problem> In(Page page, BodyTree text) =>
    [
        .. CheckMarkup.In(text, _helplines), .. CheckCode.In(text, _helplines), .. CheckLostMarks.In(text, _helplines), .. CheckPlainWords.In(page, text),
        .. CheckHeadings.In(page, text), .. CheckFences.In(text), .. CheckLists.In(text), .. CheckTables.In(text), .. _links.In(text), .. _pictures.In(text), .. _addresses.In(text), .. _quickExit.In(page, text), .. CheckNotes.In(text), .. CheckSamples.In(page, text),
    ];
}
