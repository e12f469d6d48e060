using Site.Documents;
using Site.Problems;

namespace Site.Setup;

/// <summary>Plans how a copy becomes somebody's own: facts, owners, samples, passages. The whole of it is checked before anything is written.</summary>
/// <param name="interview">The answers.</param>
/// <param name="removeSamples">Whether the articles that came with the copy are taken away.</param>
public sealed class MakePlan(Interview interview, bool removeSamples)
{
    private readonly Draft _copy = interview.Copy;

    /// <summary>Makes the plan.</summary>
    /// <returns>The plan.</returns>
    public Plan Make()
    {
        var (found, site) = ErrorsOf(_copy);
        var draft = Owned(Moved(Answered(_copy), site.Outline.Facts));
        draft = removeSamples ? RemoveSamples.From(draft, site.Outline) : draft;

        // A passage that breaks a rule with these answers is left to a person.
        var (before, now) = ErrorsOf(draft);
        var (after, _) = ErrorsOf(Filled(draft, now.Outline, []));
        draft = Filled(draft, now.Outline, [.. New(after, before).Select(problem => problem.At.Path)]);

        var (errors, result) = ErrorsOf(draft);
        draft = Drawn(draft, result.Forms);
        var isNew = New(errors, found);
        return new Plan(
            draft.Changes,
            [.. draft.Changes.Select(change => new PlannedChange(change.Path, change.After is null ? [] : LineDiff.Of(_copy.Texts[change.Path], change.After)))],
            isNew,
            [.. Texts(result.Outline).SelectMany(page => page.Body.Samples)],
            [.. Former([.. Texts(result.Outline).Select(page => draft.FileOf(page.Source, new ProblemList())).OfType<SourceFile>()])],
            [.. Texts(result.Outline).Where(page => !page.Body.Tested.IsEmpty).Select(page => page.Body.Tested[0].At)],
            errors.Count - isNew.Count);
    }

    private Draft Answered(Draft draft) => draft.With(
        draft.SitePath,
        SiteAnswers.In(draft.TextOf(draft.SitePath)!, Question.Name) is { } former && former != interview.Answers[Question.Name]
            ? SiteAnswers.NoteFormerName(interview.SiteText, former)
            : interview.SiteText);

    // A disclaimer holds the crisis line of the country, in its language where there is one; without it, nothing is built.
    private Draft Moved(Draft draft, Facts facts)
    {
        if (facts.Helplines.Of(facts.Site.Region.Value) is not { } here || facts.Helplines.Of(interview.Answers[Question.Country]) is not { } there || here == there)
        {
            return draft;
        }

        return facts.EveryDisclaimer.Aggregate(draft, (draft, disclaimer) => disclaimer.Language is { } language
            ? Moved(draft, disclaimer, here.In(language.Value) ?? here, there.In(language.Value) ?? there)
            : Moved(draft, disclaimer, here, there));
    }

    private static Draft Moved(Draft draft, Page disclaimer, Country here, Country there)
    {
        var path = draft.PathOf(disclaimer.Source.Path);
        if (draft.TextOf(path) is not { } text)
        {
            return draft;
        }

        foreach (var (from, to) in ((HelplineWay?, HelplineWay?)[])[(here.FirstWay, there.FirstWay), (here.EmergencyCall, there.EmergencyCall)])
        {
            text = from is null || to is null ? text : text.Replace($"<helpline:{from.Id}>", $"<helpline:{to.Id}>", StringComparison.Ordinal);
        }

        return draft.With(path, text);
    }

    private Draft Owned(Draft draft) =>
        interview.Answers.GetValueOrDefault(Question.Owner) is { } owner && owner != Question.None && draft.TextOf(Draft.OwnersPath) is { } text
            ? draft.With(Draft.OwnersPath, CodeOwners.Write(text, owner))
            : draft;

    private Draft Filled(Draft draft, Outline site, HashSet<string> refused)
    {
        var fill = new FillPassages(interview.Answers);
        foreach (var page in Texts(site).Where(page => !page.Body.Samples.IsEmpty && !refused.Contains(page.Source.DisplayPath)))
        {
            var path = draft.PathOf(page.Source.Path);
            draft = draft.With(path, fill.In(draft.TextOf(path)!, page.Body.Samples));
        }

        return draft;
    }

    // The forms for issues name the help of the country.
    private static Draft Drawn(Draft draft, IReadOnlyList<TextPassage> forms) => forms.Aggregate(draft, (copy, form) =>
        copy.TextOf(form.Path) is { } text && form.In(text) is { } drawn && drawn != text.ReplaceLineEndings("\n")
            ? copy.With(form.Path, text.Contains("\r\n", StringComparison.Ordinal) ? drawn.ReplaceLineEndings("\r\n") : drawn)
            : copy);

    // What setup once wrote into a text is that text's own by now.
    private IEnumerable<FormerAnswer> Former(IReadOnlyList<SourceFile> files) =>
        from question in (Question[])[Question.Practice, Question.Email, Question.Licence, Question.States]
        let before = interview.Found.GetValueOrDefault(question)
        let after = interview.Answers.GetValueOrDefault(question) ?? ""
        where before is not null && before != after
        from former in question == Question.States ? SiteAnswers.ListOf(before).Except(SiteAnswers.ListOf(after)) : [before]
        from file in files
        let place = file.Text.IndexOf(former, StringComparison.Ordinal)
        where place >= 0
        select new FormerAnswer(file.AtIndex(place), former, after == Question.None ? "" : after);

    private static IEnumerable<Page> Texts(Outline site) => site.Everything.Concat(site.Facts.EveryDisclaimer);

    private static (IReadOnlyList<Problem> Errors, CheckedSite Site) ErrorsOf(Draft draft)
    {
        var problems = new ProblemList();
        var site = draft.Check(problems);
        return ([.. problems.InOrder().Where(problem => problem.Severity == Severity.Error)], site);
    }

    // The same error may stand on another line by now.
    private static IReadOnlyList<Problem> New(IEnumerable<Problem> errors, IEnumerable<Problem> known) =>
        [.. errors.ExceptBy(known.Select(Key), Key)];

    private static (string Code, string Path, string Message) Key(Problem problem) => (problem.Code, problem.At.Path, problem.Message);
}
