using Markdig.Extensions.SmartyPants;
using Site.Documents;

namespace Site.Process.Markdown;

/// <summary>What is printed for a mark of a text.</summary>
internal sealed class Vocabulary
{
    private readonly SmartyPantOptions _quotes;
    private readonly Dictionary<string, HelplineWay> _helplines;
    private readonly IReadOnlyDictionary<string, string> _tested;

    /// <summary>Makes it.</summary>
    /// <param name="quotes">The four quotation marks of the site's language, the outer ones first.</param>
    /// <param name="facts">What stands for the marks; <see langword="null"/> while that cannot be read.</param>
    public Vocabulary(string quotes, Facts? facts)
    {
        _quotes = Quotes.Of(quotes);
        _helplines = (facts?.Helplines.Ways ?? []).DistinctBy(way => way.Id).ToDictionary(way => way.Id, StringComparer.Ordinal);
        _tested = facts?.Tested ?? new Dictionary<string, string>();
    }

    /// <summary>A quotation mark, a dash, an ellipsis.</summary>
    /// <param name="mark">The mark.</param>
    /// <returns>What is printed.</returns>
    public string Of(SmartyPant mark) => _quotes.Mapping.TryGetValue(mark.Type, out var printed) ? printed : mark.OpeningCharacter.ToString();

    /// <summary>A way to reach a helpline.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="opensSentence">Whether a sentence begins with it.</param>
    /// <returns>The words of its link; its id, where there is no such way.</returns>
    public string Helpline(string id, bool opensSentence) =>
        _helplines.TryGetValue(id, out var way) ? way.LabelIn(opensSentence) : id;

    /// <summary>Something that the tests counted.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The count; the name, where nothing was counted.</returns>
    public string Tested(string name) => _tested.GetValueOrDefault(name, name);
}
