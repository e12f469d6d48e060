using System.Collections.Concurrent;
using Site.Documents;
using Site.Problems;
using Site.Process.Prose;
using Site.Process.Reading;
using Site.Process.Shape;

namespace Site.Process;

/// <summary>Finds what is wrong in a text, by the words of its language. What judges a language is made ready when a text is first in it.</summary>
/// <param name="facts">What texts may say; <see langword="null"/> while that cannot be read.</param>
internal sealed class JudgeText(Facts? facts)
{
    private readonly ConcurrentDictionary<Lexicon, Lazy<Judges>> _judges = new(ReferenceEqualityComparer.Instance);

    /// <summary>Judges a text.</summary>
    /// <param name="page">The page it belongs to.</param>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of its language.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>Its prose.</returns>
    public ProseText Judge(Page page, BodyTree text, Lexicon words, ProblemList problems)
    {
        var judges = _judges.GetOrAdd(words, known => new Lazy<Judges>(() => new Judges(facts, known))).Value;
        var prose = ProseText.Of(text, judges.Prose.Language);
        var found = new ProblemList();
        judges.Numbers?.In(page, text, found);
        foreach (var problem in judges.Shape.In(page, text).Concat(judges.Prose.In(page, prose)))
        {
            found.Add(problem);
        }

        foreach (var problem in new Allowances(text).LeaveOut(found.InOrder()))
        {
            problems.Add(problem);
        }

        return prose;
    }

    private sealed class Judges(Facts? facts, Lexicon words)
    {
        public CheckShape Shape { get; } = new(facts, words);

        public CheckNumbers? Numbers { get; } = facts is null ? null : CheckNumbers.InTexts(facts.Helplines, facts.Site.Region.Value, words);

        public CheckProse Prose { get; } = new(facts, words);
    }
}
