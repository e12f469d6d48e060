using Site.Documents;

namespace Site.Problems;

/// <summary>A fault of the generator: an exception that nobody caught.</summary>
public static class Bug
{
    /// <summary>What to say of it.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>Two sentences, on one line.</returns>
    public static string Say(Exception exception) => Say(exception, "with the file you changed last");

    /// <summary>A bug as a problem at the place where it was met.</summary>
    /// <param name="at">The place.</param>
    /// <param name="exception">The exception.</param>
    /// <returns>The problem.</returns>
    public static Problem At(Position at, Exception exception) => new("bug", Severity.Error, at, Say(exception, "with this file"));

    /// <summary>Runs a step over one file, so that a bug there is named with its file and hides nothing of the others.</summary>
    /// <typeparam name="T">What the step makes.</typeparam>
    /// <param name="at">Where the file begins.</param>
    /// <param name="problems">Where the step and its bugs complain.</param>
    /// <param name="step">The step.</param>
    /// <returns>What it made; <see langword="null"/> when it could not.</returns>
    public static T? Contained<T>(Position at, ProblemList problems, Func<ProblemList, T?> step)
        where T : class
    {
        try
        {
            return step(problems);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            problems.Add(At(at, e));
            return null;
        }
    }

    private static string Say(Exception exception, string how)
    {
        // Work in parallel wraps what went wrong.
        var bug = exception is AggregateException { InnerException: { } inner } ? inner : exception;
        return $"This is a bug of the generator, not of your words: {bug.GetType().Name}: {bug.Message.ReplaceLineEndings(" ")} Please report it {how}.";
    }
}
