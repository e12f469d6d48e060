using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;

namespace Site.Process.Prose;

/// <summary>
/// Where suicide or self-harm is mentioned, a place to turn to stands right beside it. The words come with the language;
/// <c>wording.yml</c> adds to them, and excuses some, where it is in the same language.
/// </summary>
internal sealed partial class CheckMentions
{
    private readonly int _first;
    private readonly Phrases _innocent;
    private readonly string _crisisCall;

    /// <summary>Makes ready what is looked for.</summary>
    /// <param name="facts">What texts may say; <see langword="null"/> while that cannot be read.</param>
    /// <param name="words">The words of the texts' language.</param>
    /// <param name="first">How many phrases come before these in what every text is looked through for.</param>
    public CheckMentions(Facts? facts, Lexicon words, int first)
    {
        // A mention may be excused in a file that could not be read.
        var wording = facts?.Wording ?? Wording.Unread;
        var own = wording.For(words.Language);
        var lines = facts?.Helplines.Countries.SelectMany(country => country.Lines) ?? [];
        _first = first;
        Phrases = Phrases.Typed(wording.IsRead ? [.. words.Mentions, .. own.Mentions] : [], inCompounds: true);
        _innocent = Phrases.Typed([.. words.Innocent, .. own.Innocent, .. lines.SelectMany(line => line.Words.Values.Select(words => words.Name).Prepend(line.Name)).Select(name => Plain().Replace(name, " "))], inCompounds: true);
        _crisisCall = facts?.Helplines.Of(facts.Site.Region.Value)?.FirstWay?.Id ?? "…";
    }

    /// <summary>What is looked for.</summary>
    public Phrases Phrases { get; }

    /// <summary>Looks through a page.</summary>
    /// <param name="above">What stands above its text.</param>
    /// <param name="text">The prose of its text.</param>
    /// <param name="source">Its file.</param>
    /// <returns>Where a place to turn to is missing.</returns>
    public IEnumerable<Problem> In(IEnumerable<ProseBlock> above, ProseText text, SourceFile source)
    {
        // What stands above the text is read right before its first paragraphs.
        if (!text.Blocks.Take(2).Any(block => block.HasSupport)
            && above.Select(First).FirstOrDefault(mention => mention is not null) is var (start, first))
        {
            yield return ProseProblems.MentionAboveText(source.AtIndex(start), first, _crisisCall);
        }

        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (First(text.Blocks[i]) is var (place, mention) && !HasSupport(text.Blocks, i))
            {
                yield return ProseProblems.MentionWithoutSupport(source.AtIndex(place), mention, _crisisCall);
            }
        }
    }

    // In a block, the one before it or the one behind it, whichever of them stand together.
    private static bool HasSupport(IReadOnlyList<ProseBlock> blocks, int index) =>
        blocks.Skip(index - 1).Take(index == 0 ? 2 : 3).Any(beside => beside.HasSupport && beside.IsNote == blocks[index].IsNote);

    // Where a block first mentions it, or what is said for its pictures, and in which words.
    private (int Place, string Words)? First(ProseBlock block)
    {
        foreach (var mention in MentionsIn(block))
        {
            if (!_innocent.Cover(block.Folded.Text, mention))
            {
                return (block.PlaceOf(mention), mention.Value);
            }
        }

        foreach (var picture in block.Pictures)
        {
            if (First(picture) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private IReadOnlyList<Match> MentionsIn(ProseBlock block) => block.Candidates is [.., var last] && last >= _first
        ? block.Language.Sought.In(block.Folded.Text, [.. block.Candidates.SkipWhile(phrase => phrase < _first)])
        : [];

    // The name of a line is words, whatever signs it has.
    [GeneratedRegex(@"[()|?*…]+")]
    private static partial Regex Plain();
}
