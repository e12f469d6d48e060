using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Code is no part of these texts: what stands in it escapes every rule, and most of it was made by an indent that nobody meant.</summary>
internal static class CheckCode
{
    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="helplines">Finds helplines that did not take.</param>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<Problem> In(BodyTree text, LostHelplines helplines) =>
    [
        .. text.All.OfType<CodeLines>().Select(code => Complaint(code, text)),
        .. text.Inlines<CodeSpan>().Select(code => helplines.Within($"`{code.Text}`", text.At(code.Start)) ?? TextProblems.CodeSpan(text.At(code.Start), code.Text)),
    ];

    private static Problem Complaint(CodeLines code, BodyTree text)
    {
        var at = text.At(code.Start);
        return code.Fence.Length > 0 ? TextProblems.CodeFence(at, code.Fence) : TextProblems.CodeIndent(at, IsTab(code, text) ? "a tab" : "four spaces or more");
    }

    private static bool IsTab(CodeLines code, BodyTree text) => text.Source.Lines[text.At(code.Start).Line].TrimStart(' ') is ['\t', ..];
}
