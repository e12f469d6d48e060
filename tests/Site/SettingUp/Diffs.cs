using Site.Documents;
using Site.Setup;

namespace Site.Tests.SettingUp;

/// <summary>What changes, as <c>setup</c> shows it before anything is written.</summary>
public sealed class Diffs
{
    [Theory]
    [InlineData("a|b|c", "a|b|c", "")]
    [InlineData("a|b|c", "a|x|c", "-b +x")]
    [InlineData("a|b|c", "x|b|y", "-a +x, -c +y")]
    [InlineData("a|c", "a|b|c", "+b")]
    [InlineData("a|b|c", "a|c", "-b")]
    [InlineData("a|b|b|c", "a|b|c", "-b")]
    [InlineData("a|b", "a|b|c|d", "+c +d")]
    [InlineData("a|b|c|d", "d", "-a -b -c")]
    [InlineData("a|b|c|d", "c|d|a|b", "-a -b, +a +b")]
    public void Are_the_fewest_lines_that_go_and_come(string before, string after, string changes) => Assert.Equal(
        changes,
        string.Join(", ", LineDiff.Of(before.Replace('|', '\n'), after.Replace('|', '\n')).Select(change =>
            string.Join(' ', change.Gone.Select(line => "-" + line).Concat(change.Come.Select(line => "+" + line))))));

    [Fact]
    public void Do_not_count_line_ends() => Assert.Empty(LineDiff.Of("a\r\nb\r\n", "a\nb\n"));

    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 12, "one two|  three")]
    [InlineData("  - one two three", 12, "  - one|    two|    three")]
    [InlineData("  unbreakable words", 8, "  unbreakable|    words")]
    [InlineData("", 8, "")]
    [InlineData("    ", 3, "    ")]
    public void Hang_below_their_first_line_and_break_no_word(string line, int width, string lines) => Assert.Equal(lines.Split('|'), WordWrap.Hanging(line, width));
}
