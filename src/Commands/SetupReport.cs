using Site.Setup;

namespace Site.Commands;

/// <summary>The words of <c>setup</c>: what changes, and what is left for a person.</summary>
internal static class SetupReport
{
    // So much that goes at once is no change of words: its first line says what it was.
    private const int Long = 12;

    /// <summary>What changes, file by file and line by line.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Changes(Plan plan) => plan.Files.Count == 0
        ? ["Nothing changes: this copy says all of this already."]
        :
        [
            .. plan.Told.Where(file => file.Lines.Count > 0).SelectMany(file => (string[])["", file.Path, .. file.Lines.SelectMany(Lines)]),
            "",
            .. plan.Told.Where(file => file.Lines.Count == 0).Select(file => $"{file.Path} is taken away"),
        ];

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

        foreach (var at in plan.Counted)
        {
            yield return $"  {at}: This tells of tests that were run on the project's own copy. Run them on yours with dotnet test, write the day into {folder}/facts/tested.yml, and say here that they are yours.";
        }

        yield return $"  {folder}/facts/helplines.yml: Read every number at its own official page, and set \"verified\" to that day.";
        if (interview.HasMoved)
        {
            yield return $"  {folder}/facts/disclaimer.md, {folder}/pages/: These words were written for another country. Read them, change what is not true in yours, and delete a notice that your law does not ask for.";
            yield return $"  {interview.Copy.SitePath}: Set \"timeZone\" to yours, and \"language\" to how your words are spelled, like en-GB.";
        }

        yield return $"  {interview.Answers[Question.Address]}: Let this name lead to your host. The README says what each host needs.";
        if (interview.Answers.GetValueOrDefault(Question.Owner) is { } owner && owner != Question.None)
        {
            yield return $"  {Draft.OwnersPath}: Under Settings > Rules on GitHub, let main require a review from code owners.";
        }

        yield return $"  {Terminal.Program} check{(folder == "input" ? "" : $" --input \"{folder}\"")}";
        if (plan.Standing > 0)
        {
            yield return "It finds errors that were there before.";
        }
    }

    // As many lines as before stand each below the one that it replaces.
    private static IEnumerable<string> Lines(LineChange change)
    {
        string[] gone = change.Come.Count == 0 && change.Gone.Count > Long
            ? [$"  - {change.Gone[0]}", $"    and the {change.Gone.Count - 1} lines below it"]
            : [.. change.Gone.Select(line => $"  - {line}")];
        var come = change.Come.Select(line => $"  + {line}");
        return gone.Length == change.Come.Count ? gone.Zip(come).SelectMany(pair => (string[])[pair.First, pair.Second]) : gone.Concat(come);
    }
}
