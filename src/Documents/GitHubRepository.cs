using System.Text.RegularExpressions;

namespace Site.Documents;

/// <summary>Where the site's files are kept on GitHub, and the addresses that follow from it.</summary>
/// <param name="Address">The repository: <c>https://github.com/owner/name</c>.</param>
/// <param name="Branch">The branch that is published.</param>
public sealed partial record GitHubRepository(string Address, string Branch)
{
    /// <summary>A regular expression for its address, as a person copies it from the browser.</summary>
    public const string Pattern = @"^(?<repository>https://github\.com/[A-Za-z0-9-]+/[A-Za-z0-9._-]+?)(?:\.git)?(?:/tree/(?<branch>[A-Za-z0-9._/-]+?))?/?$";

    private const string UsualBranch = "main";

    /// <summary>Where a page can be edited, with <c>{path}</c> for its source. Whoever may not write there is offered a fork.</summary>
    // The branch has a name: GitHub shows HEAD as a commit, which nobody can edit.
    public string EditPage => $"{Address}/edit/{Branch}/input/{{path}}";

    /// <summary>The form for a problem on a page, with <c>{page}</c> for its address.</summary>
    public string ReportProblem => FormFor("2-page-problem.yml");

    /// <summary>The form for a wrong crisis number, which comes first, with <c>{page}</c> for the address of the page that shows it.</summary>
    public string ReportNumber => FormFor("1-crisis-number.yml");

    /// <summary>Reads an address as a person copies it from the browser.</summary>
    /// <param name="address">The address of the repository, or of one of its branches: <c>https://github.com/owner/name/tree/branch</c>.</param>
    /// <returns>The repository; <see langword="null"/> when it is none on GitHub.</returns>
    public static GitHubRepository? From(string address) => Form().Match(address) is { Success: true } match
        ? new GitHubRepository(match.Groups["repository"].Value, match.Groups["branch"] is { Success: true } branch ? branch.Value : UsualBranch)
        : null;

    // A form's field is filled in by the parameter that has its id.
    private string FormFor(string template) => $"{Address}/issues/new?template={template}&page={{page}}";

    [GeneratedRegex(Pattern)]
    private static partial Regex Form();
}
