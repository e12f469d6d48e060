using System.Globalization;
using System.Text.RegularExpressions;
using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.Explained;

/// <summary>The examples of the explanations, each built: the wrong one has its problem, the right one has none.</summary>
public sealed partial class Examples
{
    public static TheoryData<string> Codes =>
        [.. Explanations.All.Where(explanation => !ExampleSite.NoFiles.Contains(explanation.In)).Select(explanation => explanation.Code)];

    // What is late is told by days that pass, and has tests of its own below.
    public static TheoryData<string> Counted => [.. Explanations.All
        .Where(explanation => Number().IsMatch(explanation.Says)).Select(explanation => explanation.Code).Except(["helpline-due", "review-overdue"])];

    [Theory, MemberData(nameof(Codes))]
    public void The_wrong_one_has_this_problem_and_no_other(string code) =>
        Assert.Equal([code], Found(code, explanation => explanation.Wrong).Select(problem => problem.Code).Distinct());

    [Theory, MemberData(nameof(Codes))]
    public void The_right_one_has_no_problem(string code) =>
        Assert.Empty(Found(code, explanation => explanation.Right).Select(problem => problem.ToString()));

    /// <summary>Each message counts first, one step beyond a number of the rule, and then prints the limits: a drift of either shows.</summary>
    [Theory, MemberData(nameof(Counted))]
    public void A_number_in_a_rule_is_the_one_that_is_checked(string code)
    {
        var numbers = Numbers(Explanations.Of(code)!.Says).ToArray();
        var printed = Found(code, explanation => explanation.Wrong).Select(problem => Numbers(problem.Message).ToArray()).ToArray();

        Assert.All(numbers, number => Assert.Contains(number, printed.SelectMany(found => found[1..])));
        Assert.All(printed, found => Assert.Contains(numbers, number => Math.Abs(number - found[0]) == 1));
    }

    [Fact]
    public void A_helpline_is_due_on_the_day_after_the_last_one_of_its_rule()
    {
        var days = Assert.Single(Numbers(Explanations.Of("helpline-due")!.Says));

        Assert.Contains($"{MiniSite.Today.AddDays(-days):yyyy-MM-dd}", Explanations.Of("helpline-due")!.Right, StringComparison.Ordinal);
        Assert.Contains($"checked {days + 1} days ago", Assert.Single(Found("helpline-due", explanation => explanation.Wrong)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("review-overdue", "review-due")]
    [InlineData("helpline-overdue", "helpline-due")]
    public void What_is_a_day_less_late_is_only_due(string overdue, string due)
    {
        const int days = 180;
        var limit = MiniSite.Today.AddDays(-days);

        Assert.Contains(Found(overdue, explanation => explanation.Wrong), problem => problem.Message.Contains($" {days}", StringComparison.Ordinal));
        Assert.Equal([due], Found(overdue, explanation => explanation.Wrong.Replace($"{limit.AddDays(-1):yyyy-MM-dd}", $"{limit:yyyy-MM-dd}", StringComparison.Ordinal)).Select(problem => problem.Code));
        Assert.All(Numbers(Explanations.Of(overdue)!.Says), number => Assert.Equal(days, number));
    }

    private static IReadOnlyList<Problem> Found(string code, Func<RuleAttribute, string> example)
    {
        var explanation = Explanations.Of(code)!;
        return ExampleSite.With(explanation.In, example(explanation)).Build().Problems;
    }

    private static IEnumerable<int> Numbers(string text) =>
        Number().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex("(?<![0-9-])[0-9]+(?![0-9-])")]
    private static partial Regex Number();
}
