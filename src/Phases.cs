using Site.Problems;

namespace Site;

/// <summary>
/// The right to read the disk, and nothing else in the pipeline has it but <see cref="IOutput{TIn}"/>'s folder.
/// </summary>
/// <typeparam name="TOut">What it finds.</typeparam>
public interface IInput<out TOut>
{
    /// <summary>Reads.</summary>
    /// <param name="problems">Where it complains.</param>
    /// <returns>What it found.</returns>
    TOut Read(ProblemList problems);
}

/// <summary>
/// The right to see one document: a page, or the files of <c>facts/</c>, which are one together.
/// It touches nothing and knows no sibling, so it runs in parallel.
/// </summary>
/// <typeparam name="TIn">The document it is handed.</typeparam>
/// <typeparam name="TOut">The richer document it gives back.</typeparam>
public interface IProcess<in TIn, out TOut>
{
    /// <summary>Makes a document richer.</summary>
    /// <param name="document">The document.</param>
    /// <param name="problems">Where it complains.</param>
    /// <returns>The richer document.</returns>
    TOut Process(TIn document, ProblemList problems);
}

/// <summary>The right to see the whole site at once. It touches nothing.</summary>
/// <typeparam name="TIn">What it is handed.</typeparam>
/// <typeparam name="TOut">What it gives back.</typeparam>
public interface IPostProcess<in TIn, out TOut>
{
    /// <summary>Looks at the whole site.</summary>
    /// <param name="site">The site so far.</param>
    /// <param name="problems">Where it complains.</param>
    /// <returns>What it made of it.</returns>
    TOut PostProcess(TIn site, ProblemList problems);
}

/// <summary>The right to see the whole site at once and to complain. It touches nothing and makes nothing.</summary>
/// <typeparam name="T">What it looks at.</typeparam>
public interface ICheck<in T>
{
    /// <summary>Looks at the whole site.</summary>
    /// <param name="site">The site so far.</param>
    /// <param name="problems">Where it complains.</param>
    void Check(T site, ProblemList problems);
}

/// <summary>The right to render and to write the disk.</summary>
/// <typeparam name="TIn">What it writes.</typeparam>
public interface IOutput<in TIn>
{
    /// <summary>Renders and writes.</summary>
    /// <param name="files">What to write.</param>
    /// <param name="problems">Where it complains.</param>
    void Write(TIn files, ProblemList problems);
}
