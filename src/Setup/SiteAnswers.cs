using Site.Keys;
using Site.Process.Yaml;
using YamlText = Site.Editing.YamlText;

namespace Site.Setup;

/// <summary>The answers as <c>facts/site.yml</c> holds them. Only values change: comments, order and quotes stay.</summary>
internal static class SiteAnswers
{
    /// <summary>The answer that the file gives by now.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="question">The question.</param>
    /// <returns>The answer; <see langword="null"/> when there is none.</returns>
    public static string? In(string text, Question question) => question switch
    {
        { Path: [] } => null,
        _ when question == Question.States => YamlEdit.GetList(text, question.Path) is { Count: > 0 } states ? string.Join(", ", states) : null,
        _ when question == Question.Booking && YamlEdit.Get(text, SiteKeys.CallToAction, SiteKeys.Show) == "false" => Question.None,
        _ => YamlEdit.Get(text, question.Path),
    };

    /// <summary>Writes an answer.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>The text with the answer.</returns>
    public static string Write(string text, Question question, string answer)
    {
        var isNone = question.MayBeNone && answer == Question.None;
        if (answer == In(text, question) && !isNone)
        {
            return text;
        }

        if (question == Question.States)
        {
            return isNone && In(text, question) is null ? text : YamlEdit.SetList(text, isNone ? [] : [.. ListOf(answer).Select(YamlText.InList)], question.Path);
        }

        if (question == Question.Booking && YamlEdit.Get(text, SiteKeys.CallToAction, SiteKeys.Show) is not null)
        {
            text = YamlEdit.Set(text, _ => isNone ? "false" : "true", SiteKeys.CallToAction, SiteKeys.Show);
        }
        else if (question == Question.Booking && isNone && YamlEdit.Get(text, SiteKeys.CallToAction, SiteKeys.Label) is not null)
        {
            text = YamlEdit.Set(text, _ => "false", SiteKeys.CallToAction, SiteKeys.Show);
        }

        return isNone ? YamlEdit.SwitchOff(text, question.Path) : YamlEdit.Set(text, quote => YamlText.Of(answer, quote), question.Path);
    }

    /// <summary>Notes a name that the site had, so that a text that still says it is found.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="former">The name.</param>
    /// <returns>The text with the name.</returns>
    public static string NoteFormerName(string text, string former) => YamlEdit.GetList(text, SiteKeys.FormerNames) is var known && known.Contains(former)
        ? text
        : YamlEdit.SetList(text, [.. known.Append(former).Select(YamlText.InList)], SiteKeys.FormerNames);

    /// <summary>The items of an answer that is a list.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>The items.</returns>
    public static IReadOnlyList<string> ListOf(string answer) =>
        answer == Question.None ? [] : answer.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
