using Site.Keys;
using Site.Problems;

namespace Site.Setup;

/// <summary>
/// What is wrong with an answer, in the words of its question. Check finds it by writing the answer into site.yml, and would speak of keys
/// there; whoever answers has met none yet.
/// </summary>
/// <param name="question">The question.</param>
/// <param name="answer">The answer.</param>
/// <param name="countries">The countries that can be chosen, in words.</param>
internal sealed class Complaint(Question question, string answer, Func<string> countries)
{
    /// <summary>Says what is wrong, and what to do.</summary>
    /// <param name="found">What check finds.</param>
    /// <returns>The words.</returns>
    public string Of(Problem found) => found.Code switch
    {
        _ when answer.Length == 0 => $"This needs an answer.{(question.MayBeNone ? $" If there is none, write {Question.None}." : "")}",
        _ when question == Question.Country => $"\"{answer}\" is no country whose crisis lines this copy knows. Choose one: {countries()}. Another has to be written into facts/helplines.yml first.",
        "sample-value" => $"\"{answer}\" is a sample. Write your own.",
        "incomplete-call-to-action" => $"Who offers sessions says {(question == Question.Licence ? "under which license" : "in which states")}, so this needs an answer. To offer none, begin again with \"{Question.Booking.Option} {Question.None}\".",
        "foreign-repository" => $"\"{answer}\" is not the address of a repository on GitHub. Write it like {SiteKeys.Repository.Example}; if yours is elsewhere, write {Question.None}.",
        "address-with-password" => "There is a user or a password before the @, and everybody could read it. Write the address without.",
        "bad-address" => $"\"{answer}\" is not a web address. Write it whole, like {question.Path[^1].Example}",
        "wrong-form" when question == Question.States => $"\"{answer}\" does not name states. Write them out, with commas between, like {string.Join(", ", SiteKeys.States.Examples)}.",
        "wrong-form" => $"\"{answer}\" is not an e-mail address. Write one like {question.Path[^1].Example}, with one @ and without spaces.",
        "repeated-state" => "A state stands there twice. Write each once.",
        "private-site-address" => $"Nobody else can open {answer}, an address of your own machine or network. Write the one that readers will use.",
        _ => found.Message,
    };
}
