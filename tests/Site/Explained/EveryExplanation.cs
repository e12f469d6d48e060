using System.Text.RegularExpressions;
using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.Explained;

/// <summary>The explanations, seen as a whole.</summary>
public sealed partial class EveryExplanation
{
    [Fact]
    public void Says_everything_in_whole_sentences() => Assert.All(Explanations.All, explanation => Assert.All(
        (string[])[explanation.Means, explanation.Why, .. explanation.Says.Length > 0 ? [explanation.Says] : Array.Empty<string>()],
        text => Assert.Matches(Sentences(), text)));

    /// <summary>The order in which they are told must not hang on the order in which a disk lists its files.</summary>
    [Fact]
    public void Has_its_place_among_the_others() => Assert.All(
        Directory.EnumerateFiles(Repository.Path("src/Problems"), "*Problems.*.cs").Select(file => $"Problems/{Path.GetFileName(file)}"),
        part => Assert.True(
            Repository.Read("src/Generator.csproj").Contains(part, StringComparison.Ordinal),
            $"Write {part} into src/Generator.csproj, after the part whose rules come before."));

    [Fact]
    public void Has_two_examples_that_differ() =>
        Assert.All(Explanations.All, explanation => Assert.NotEqual(explanation.Wrong, explanation.Right));

    [Fact]
    public void That_is_a_rule_is_about_something_and_no_other_is() => Assert.All(
        Explanations.All,
        explanation => Assert.Equal(explanation.Says.Length > 0, RuleGroup.All.Contains(explanation.About)));

    /// <summary>Only what no text could show is shown by a sentence: what a file is, and how the program is started.</summary>
    [Fact]
    public void Is_shown_by_a_text_unless_it_is_about_no_text() => Assert.Equal(
        [
            "damaged-picture", "empty-file", "file-exists", "file-name-encoding", "file-not-written", "folder-as-page", "form-out-of-date", "input-missing", "misplaced-image", "missing-file", "moving-picture", "no-glossary", "not-a-regular-file", "not-utf8", "output-busy", "output-is-file", "output-is-mount-point", "output-not-ours",
            "output-not-written", "output-over-input", "page-in-root", "phrase-form", "picture-kind", "picture-name", "picture-too-large", "symbolic-link", "too-many-pixels", "unreadable-file", "unsafe-root-file", "unused-disclaimer",
        ],
        Explanations.All.Where(explanation => ExampleSite.NoFiles.Contains(explanation.In)).Select(explanation => explanation.Code).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^\p{Lu}.*[.]$")]
    private static partial Regex Sentences();
}
