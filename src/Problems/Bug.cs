namespace Site.Problems;

/// <summary>A fault of the generator: an exception that nobody caught.</summary>
public static class Bug
{
    /// <summary>What to say of it.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>Two sentences, on one line.</returns>
    public static string Say(Exception exception)
    {
        // Work in parallel wraps what went wrong.
        var bug = exception is AggregateException { InnerException: { } inner } ? inner : exception;
        return $"This is a bug of the generator, not of your words: {bug.GetType().Name}: {bug.Message.ReplaceLineEndings(" ")} Please report it with the file you changed last.";
    }
}
