using System.Globalization;
using Site.Documents;
using Site.Problems;

namespace Site.Setup;

/// <summary>Plans how a copy becomes somebody's own: facts, owners, samples, passages. The whole of it is checked before anything is written.</summary>
/// <param name="interview">The answers.</param>
/// <param name="removeSamples">Whether the articles that came with the copy are taken away.</param>
public sealed class MakePlan(Interview interview, bool removeSamples)
{
    private readonly Draft _copy = interview.Copy;
    private readonly List<PlannedChange> _told = [];

    /// <summary>Makes the plan.</summary>
    /// <returns>The plan.</returns>
    public Plan Make()
    {
        var (found, site) = ErrorsOf(_copy);
        var draft = Owned(Moved(Answered(_copy), site.Facts));
        draft = removeSamples ? Emptied(draft, site) : draft;

        // A passage that breaks a rule with these answers is left to a person.
        var (before, outline) = ErrorsOf(draft);
        var (after, _) = ErrorsOf(Filled(draft, outline, []));
        HashSet<string> refused = [.. New(after, before).Select(problem => problem.At.Path)];
        draft = Filled(draft, outline, refused);
        TellPassages(outline, refused);

        var (errors, result) = ErrorsOf(draft);
        var isNew = New(errors, found);
        return new Plan(draft.Changes, _told, isNew, [.. Texts(result).SelectMany(page => page.Body.Samples)], [.. Former(result)], errors.Count - isNew.Count);
    }

    private Draft Answered(Draft draft)
    {
        var text = draft.TextOf(draft.SitePath)!;
        var after = interview.SiteText;
        foreach (var question in Question.All.Where(question => question.Path.Count > 0))
        {
            Tell(draft.SitePath, string.Join('.', question.Path.Select(key => key.Name)), SiteAnswers.In(text, question), SiteAnswers.In(after, question));
        }

        if (SiteAnswers.In(text, Question.Name) is { } former && former != interview.Answers[Question.Name])
        {
            after = SiteAnswers.NoteFormerName(after, former);
        }

        return draft.With(draft.SitePath, after);
    }

    // The disclaimer holds the crisis line of the country; without it, nothing is built.
    private Draft Moved(Draft draft, Facts facts)
    {
        var path = draft.PathOf("facts/disclaimer.md");
        if (facts.Helplines.Of(facts.Site.Region.Value) is not { } here || facts.Helplines.Of(interview.Answers[Question.Country]) is not { } there
            || here == there || draft.TextOf(path) is not { } text)
        {
            return draft;
        }

        foreach (var (from, to) in ((HelplineWay?, HelplineWay?)[])[(here.FirstWay, there.FirstWay), (here.EmergencyCall, there.EmergencyCall)])
        {
            if (from is not null && to is not null && text.Contains($"<helpline:{from.Id}>", StringComparison.Ordinal))
            {
                text = text.Replace($"<helpline:{from.Id}>", $"<helpline:{to.Id}>", StringComparison.Ordinal);
                Tell(path, "helpline", from.Id, to.Id);
            }
        }

        return draft.With(path, text);
    }

    private Draft Owned(Draft draft)
    {
        if (interview.Answers.GetValueOrDefault(Question.Owner) is not { } owner || owner == Question.None || draft.TextOf(Draft.OwnersPath) is not { } text)
        {
            return draft;
        }

        Tell(Draft.OwnersPath, "who is asked", CodeOwners.In(text), owner);
        return draft.With(Draft.OwnersPath, CodeOwners.Write(text, owner));
    }

    private Draft Emptied(Draft draft, Outline site)
    {
        var rest = RemoveSamples.From(draft, site);
        _told.AddRange(rest.Changes.Where(change => change.After is null).Select(change => new PlannedChange("", change.Path, "", "")));
        var path = draft.PathOf("facts/sources.yml");
        if (Entries(draft.TextOf(path)) - Entries(rest.TextOf(path)) is > 0 and var gone)
        {
            Tell(path, "sources that nothing else cites", gone.ToString(CultureInfo.InvariantCulture), "");
        }

        var gonePaths = rest.Changes.Where(change => change.After is null).Select(change => change.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var page in Texts(site).Where(page => !gonePaths.Contains(page.Source.DisplayPath)))
        {
            if (page.Start is { } start && gonePaths.Contains(draft.PathOf(start.Value)))
            {
                Tell(page.Source.DisplayPath, "start", start.Value, "");
            }

            if (page.Body.Links.Count(link => gonePaths.Contains(draft.PathOf(link.Path))) is > 0 and var links)
            {
                Tell(page.Source.DisplayPath, "links to what is taken away", links.ToString(CultureInfo.InvariantCulture), "words, with a mark for you");
            }
        }

        return rest;
    }

    private Draft Filled(Draft draft, Outline site, HashSet<string> refused)
    {
        var fill = new FillPassages(interview.Answers);
        foreach (var page in Texts(site).Where(page => !refused.Contains(page.Source.DisplayPath)))
        {
            var path = draft.PathOf(page.Source.Path);
            draft = page.Body.Samples.IsEmpty ? draft : draft.With(path, fill.In(draft.TextOf(path)!, page.Body.Samples));
        }

        return draft;
    }

    private void TellPassages(Outline site, HashSet<string> refused)
    {
        var fill = new FillPassages(interview.Answers);
        foreach (var page in Texts(site).Where(page => !refused.Contains(page.Source.DisplayPath)))
        {
            foreach (var sample in page.Body.Samples.Where(sample => sample.Proposal is not null))
            {
                var passage = Enumerable.Range(sample.Passage.First, sample.Passage.Last - sample.Passage.First + 1).Select(line => page.Source.Lines[line].ToString());
                Tell(page.Source.DisplayPath, "", string.Join(' ', passage), fill.Words(sample.Proposal!));
            }
        }
    }

    // What setup once wrote into a text is that text's own by now.
    private IEnumerable<FormerAnswer> Former(Outline site) =>
        from question in (Question[])[Question.Practice, Question.Email, Question.Licence, Question.States]
        let before = new Interview(_copy).Default(question)
        let after = interview.Answers.GetValueOrDefault(question) ?? ""
        where before is not null && before != Question.None && before != after
        from former in question == Question.States ? SiteAnswers.ListOf(before).Except(SiteAnswers.ListOf(after)) : [before]
        from page in Texts(site)
        let place = page.Source.Text.IndexOf(former, StringComparison.Ordinal)
        where place >= 0
        select new FormerAnswer(page.Source.AtIndex(place), former, after == Question.None ? "" : after);

    private void Tell(string path, string what, string? before, string? after)
    {
        var change = new PlannedChange(path, what, before ?? "", after ?? "");
        if (before != after)
        {
            _told.Add(change);
        }
    }

    private static IEnumerable<Page> Texts(Outline site) => site.Everything.Concat(site.Facts.EveryDisclaimer);

    private static int Entries(string? text) => (text ?? "").Split('\n').Count(line => line.Length > 0 && line[0] is not (' ' or '#' or '\r' or '\uFEFF'));

    private static (IReadOnlyList<Problem> Errors, Outline Site) ErrorsOf(Draft draft)
    {
        var problems = new ProblemList();
        var site = draft.Check(problems);
        return ([.. problems.InOrder().Where(problem => problem.Severity == Severity.Error)], site.Outline);
    }

    // The same error may stand on another line by now.
    private static IReadOnlyList<Problem> New(IEnumerable<Problem> errors, IEnumerable<Problem> known) =>
        [.. errors.ExceptBy(known.Select(Key), Key)];

    private static (string Code, string Path, string Message) Key(Problem problem) => (problem.Code, problem.At.Path, problem.Message);
}
