using Site.Setup;

namespace Site.Commands;

/// <summary>The words of <c>setup</c>: what changes, and what is left for a person.</summary>
internal static class SetupReport
{
    /// <summary>What changes, file by file.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Changes(Plan plan) => plan.Files.Count == 0
        ? ["Nothing changes: this copy says all of this already."]
        : plan.Told.GroupBy(change => change.Path).SelectMany(file => file.Key.Length > 0 ? file.SelectMany(Lines).Prepend(file.Key) : file.Select(change => $"{change.What} is taken away"));

    /// <summary>What is left.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="interview">The answers.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Left(Plan plan, Interview interview)
    {
        var folder = interview.Copy.Original.Folder;
        yield return "";
        yield return "What is left for you:";
        foreach (var sample in plan.Left)
        {
            yield return $"  {sample.At}: {sample.Words}";
        }

        foreach (var former in plan.Former)
        {
            yield return $"  {former.At}: This still says \"{former.Before}\". {(former.After.Length > 0 ? $"Say \"{former.After}\", in the words of the text." : "Take it out.")}";
        }

        yield return $"  {folder}/facts/helplines.yml: Read every number at its own official page, and set \"verified\" to that day.";
        if (interview.HasMoved)
        {
            yield return $"  {folder}/facts/disclaimer.md, {folder}/pages/: These words were written for another country. Read them, and change what is not true in yours.";
        }

        yield return $"  {interview.Answers[Question.Address]}: Let this name lead to your host. The README says what each host needs.";
        if (interview.Answers.GetValueOrDefault(Question.Owner) is { } owner && owner != Question.None)
        {
            yield return $"  {Draft.OwnersPath}: Under Settings > Rules on GitHub, let main require a review from code owners.";
        }

        yield return $"  dotnet run --project src -- check{(folder == "input" ? "" : $" --input \"{folder}\"")}";
        if (plan.Standing > 0)
        {
            yield return "It finds errors that were there before.";
        }
    }

    private static IEnumerable<string> Lines(PlannedChange change) => change switch
    {
        { What: "", After: "" } => [$"  - {change.Before}"],
        { What: "" } => [$"  - {change.Before}", $"  + {change.After}"],
        { Before: "" } => [$"  {change.What}: {change.After}"],
        { After: "" } => [$"  {change.What}: {change.Before} (taken away)"],
        _ => [$"  {change.What}: {change.Before} -> {change.After}"],
    };
}
