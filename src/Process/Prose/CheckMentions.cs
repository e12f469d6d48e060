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
    private readonly Phrases _mentions;
    private readonly Phrases _innocent;
    private readonly string _crisisCall;

    /// <summary>Makes ready what is looked for.</summary>
    /// <param name="facts">What texts may say; <see langword="null"/> while that cannot be read.</param>
    /// <param name="words">The words of the texts' language.</param>
    public CheckMentions(Facts? facts, Lexicon words)
    {
        // A mention may be excused in a file that could not be read.
        var wording = facts?.Wording ?? Wording.Unread;
        var own = wording.For(words.Language);
        var lines = facts?.Helplines.Countries.SelectMany(country => country.Lines) ?? [];
        _mentions = Phrases.Typed(wording.IsRead ? [.. words.Mentions, .. own.Mentions] : [], inCompounds: true);
        _innocent = Phrases.Typed([.. words.Innocent, .. own.Innocent, .. lines.SelectMany(line => line.Words.Values.Select(words => words.Name).Prepend(line.Name)).Select(name => Plain().Replace(name, " "))], inCompounds: true);
        _crisisCall = facts?.Helplines.Of(facts.Site.Region.Value)?.FirstWay?.Id ?? "…";
    }

    /// <summary>Looks through a page.</summary>
    /// <param name="above">What stands above its text.</param>
    /// <param name="text">The prose of its text.</param>
    /// <param name="source">Its file.</param>
    /// <returns>Where a place to turn to is missing.</returns>
    public IEnumerable<Problem> In(IEnumerable<ProseBlock> above, ProseText text, SourceFile source)
    {
        // What stands above the text is read right before its first paragraphs.
        if (!text.Blocks.Take(2).Any(block => block.HasSupport)
            && above.Select(block => (Block: block, Mention: First(block))).FirstOrDefault(pair => pair.Mention is not null) is { Mention: { } first, Block: var title })
        {
            yield return ProseProblems.MentionAboveText(source.AtIndex(title.PlaceOf(first)), first.Value, _crisisCall);
        }

        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            if (block.Pictures.Prepend(block).Select(words => (Words: words, Mention: First(words))).FirstOrDefault(pair => pair.Mention is not null) is { Mention: { } mention, Words: var found }
                && !text.Blocks.Skip(i - 1).Take(i == 0 ? 2 : 3).Any(beside => beside.HasSupport && beside.IsNote == block.IsNote))
            {
                yield return ProseProblems.MentionWithoutSupport(source.AtIndex(found.PlaceOf(mention)), mention.Value, _crisisCall);
            }
        }
    }

    private Match? First(ProseBlock block) => _mentions.In(block.Folded.Text).FirstOrDefault(mention => !_innocent.Cover(block.Folded.Text, mention));

    // The name of a line is words, whatever signs it has.
    [GeneratedRegex(@"[()|?*…]+")]
    private static partial Regex Plain();
}
