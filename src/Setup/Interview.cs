using System.Collections.Immutable;
using Site.Documents;
using Site.Keys;
using Site.Problems;
using Site.Process;
using Site.Process.Yaml;

namespace Site.Setup;

/// <summary>
/// The answers so far. Each is judged as soon as it is given, by those who read site.yml: it is written there, and what they say that they
/// would not say of a good answer is what is wrong with it.
/// </summary>
/// <param name="Copy">The copy as it was found.</param>
/// <param name="Answers">The answers.</param>
public sealed record Interview(Draft Copy, ImmutableDictionary<Question, string> Answers)
{
    private const string Helplines = "facts/helplines.yml";

    // What people call their country beside its name and its code: UK is reserved for it (ISO 3166-1).
    private static readonly Dictionary<string, string> OtherCodes = new(StringComparer.OrdinalIgnoreCase) { ["UK"] = "GB", ["Great Britain"] = "GB", ["USA"] = "US" };

    private readonly Lazy<ImmutableDictionary<Question, string>> _found = new(() => FoundIn(Copy));

    // What check says of the facts, by the text of site.yml: an answer that was found good is among the good ones of the next.
    private readonly Dictionary<string, IReadOnlyList<Problem>> _judged = new(StringComparer.Ordinal);

    /// <summary>Begins with no answer.</summary>
    /// <param name="copy">The copy as it was found.</param>
    public Interview(Draft copy)
        : this(copy, ImmutableDictionary<Question, string>.Empty)
    {
    }

    /// <summary>The countries whose crisis lines are whole enough to stand on every page: code and name.</summary>
    public IReadOnlyList<(string Code, string Name)> Countries => field ??=
        [.. HelplinesOf(Copy).Countries.Where(country => !country.CrisisLines.IsEmpty && Flaw(Question.Country, country.Code) is null).Select(country => (country.Code, country.Name))];

    /// <summary>The same, in words.</summary>
    public string CountriesInWords => string.Join(", ", Countries.Select(country => $"{country.Code} for {country.Name}"));

    /// <summary>The answers that the copy gives by now, as far as they are somebody's own.</summary>
    public IReadOnlyDictionary<Question, string> Found => _found.Value;

    /// <summary>Whether the site is at home in another country than before.</summary>
    public bool HasMoved => Answers.TryGetValue(Question.Country, out var country) && country != SiteAnswers.In(Copy.TextOf(Copy.SitePath)!, Question.Country);

    /// <summary>Whether a question has to be asked at all, after the answers so far.</summary>
    /// <param name="question">The question.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    public bool Needs(Question question) => question switch
    {
        _ when question == Question.States => ReadSiteFacts.LicensesEndAtStates(Answers.GetValueOrDefault(Question.Country) ?? Default(Question.Country) ?? ""),
        _ when question == Question.Owner => Copy.TextOf(Draft.OwnersPath) is { } owners && CodeOwners.MayBeNamed(owners),
        _ => true,
    };

    /// <summary>The answer that the copy gives by now, if it is somebody's own; or the one that follows from another.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The answer; <see langword="null"/> when there is none.</returns>
    public string? Default(Question question)
    {
        if (question == Question.Owner)
        {
            return CodeOwners.In(Copy.TextOf(Draft.OwnersPath) ?? "")
                ?? (GitHubRepository.From(Answers.GetValueOrDefault(Question.Repository) ?? "") is { } repository ? "@" + repository.Address.Split('/')[^2] : null);
        }

        // Of a copy that is somebody's own, what is not there was answered with none.
        return Found.GetValueOrDefault(question)
            ?? (question.MayBeNone && Found.ContainsKey(Question.Practice) && SiteAnswers.In(Copy.TextOf(Copy.SitePath)!, question) is null && Complaint(question, Question.None) is null ? Question.None : null);
    }

    /// <summary>An answer as it is taken: on one line, without spaces around it, and a country by its code.</summary>
    /// <param name="question">The question.</param>
    /// <param name="written">What was written.</param>
    /// <returns>The answer.</returns>
    public string Taken(Question question, string written)
    {
        var answer = string.Join(' ', written.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return question switch
        {
            _ when question.MayBeNone && answer.Equals(Question.None, StringComparison.OrdinalIgnoreCase) => Question.None,
            _ when question == Question.States => string.Join(", ", SiteAnswers.ListOf(answer)),
            _ when question == Question.Country => HelplinesOf(Copy).Countries.FirstOrDefault(country => country.Code.Equals(OtherCodes.GetValueOrDefault(answer, answer), StringComparison.OrdinalIgnoreCase)
                || country.Name.Equals(answer, StringComparison.OrdinalIgnoreCase))?.Code ?? answer,
            _ => answer,
        };
    }

    /// <summary>What is wrong with an answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer, as it is taken.</param>
    /// <returns>What to say; <see langword="null"/> when it is good.</returns>
    public string? Complaint(Question question, string answer)
    {
        if (question == Question.Owner)
        {
            return answer == Question.None || CodeOwners.Name.Fits(answer) ? null : $"\"{answer}\" names nobody to GitHub. Write {CodeOwners.Name.Words}.";
        }

        return Flaw(question, answer) is not { } flaw ? null
            : flaw.At.Path != Copy.SitePath ? $"{answer} cannot be chosen before this is mended: {flaw.At}: {flaw.Message}"
            : new Complaint(question, answer, () => CountriesInWords).Of(flaw);
    }

    /// <summary>The same answers and one more.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer, as it is taken.</param>
    /// <returns>The answers.</returns>
    public Interview With(Question question, string answer) => this with { Answers = Answers.SetItem(question, answer) };

    /// <summary>The same answers when nothing more is asked: where a license ends at no state, those of another practice or another country are none.</summary>
    public Interview Finished => Needs(Question.States) || (Found.ContainsKey(Question.States) && !HasMoved) ? this : With(Question.States, Question.None);

    /// <summary>The text of site.yml with all answers.</summary>
    public string SiteText => Question.All.Where(question => question.Path.Count > 0 && Answers.ContainsKey(question))
        .Aggregate(Copy.TextOf(Copy.SitePath)!, (text, question) => SiteAnswers.Write(text, question, Answers[question]));

    // What check would say of the answer, and not of a good one.
    private Problem? Flaw(Question question, string answer)
    {
        var known = FactsWith(question, Good(question)).Select(problem => (problem.Code, problem.Message)).ToHashSet();
        return FactsWith(question, answer).FirstOrDefault(problem => !known.Contains((problem.Code, problem.Message)) && (problem.At.Path == Copy.SitePath || problem.At.Path == Copy.PathOf(Helplines)));
    }

    private static ImmutableDictionary<Question, string> FoundIn(Draft copy)
    {
        var judge = new Interview(copy);
        var found = Question.All.Select(question => (Question: question, Answer: SiteAnswers.In(copy.TextOf(copy.SitePath)!, question)))
            .Where(answer => answer.Answer is not null && judge.Complaint(answer.Question, answer.Answer) is null)
            .ToImmutableDictionary(answer => answer.Question, answer => answer.Answer!);

        if (found.ContainsKey(Question.Practice))
        {
            return found;
        }

        // The states of a sample practice are as made up as its name, and the name that its texts came with is nobody's choice.
        var isGiven = found.TryGetValue(Question.Name, out var name) && YamlEdit.GetList(copy.TextOf(copy.SitePath)!, SiteKeys.FormerNames).Contains(name);
        return found.Remove(Question.States).RemoveRange(isGiven ? [Question.Name] : []);
    }

    private static HelplineFacts HelplinesOf(Draft copy) => copy.Original.Facts.Files.GetValueOrDefault("helplines.yml") is { } file
        ? new ReadHelplines().Process(file, new ProblemList()) ?? HelplineFacts.None
        : HelplineFacts.None;

    // Of what is not answered yet, nothing follows: an answer is judged among good ones.
    private IReadOnlyList<Problem> FactsWith(Question question, string answer)
    {
        var others = Question.All.Where(other => other.Path.Count > 0 && !Answers.ContainsKey(other)).Select(other => KeyValuePair.Create(other, Good(other)));
        var judged = this with { Answers = Answers.AddRange(others).SetItem(question, answer) };
        var text = judged.SiteText;
        return _judged.TryGetValue(text, out var problems) ? problems : _judged[text] = Copy.With(Copy.SitePath, text).CheckFacts();
    }

    private string Good(Question question) => question switch
    {
        _ when question == Question.Country => SiteAnswers.In(Copy.TextOf(Copy.SitePath)!, question) ?? "",
        // The example of the reference stands for a name, and is no good answer.
        _ when question == Question.Repository => "https://github.com/harbor/notes",
        _ => question.Path[^1] is TextsKey texts ? string.Join(", ", texts.Examples) : question.Path[^1].Example,
    };
}
