using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.PostProcess.Views;

/// <summary>
/// The plural rules of Unicode's CLDR (UTS 35, part 3, "Language Plural Rules") for whole numbers: their operands n and i are the number
/// itself, and those that speak of decimals or of powers of ten are 0.
/// </summary>
public static partial class PluralRule
{
    private const string Other = "other";

    /// <summary>The category of a number.</summary>
    /// <param name="count">The number, 0 or more.</param>
    /// <param name="rules">The rule of each category, as CLDR writes it: <c>i % 10 = 2..4 and i % 100 != 12..14</c>.</param>
    /// <returns>The first category whose rule holds; else <c>other</c>.</returns>
    /// <exception cref="FormatException">A rule is none of CLDR's: a bug of the theme.</exception>
    public static string CategoryOf(int count, IReadOnlyDictionary<string, string> rules) =>
        rules.Where(rule => rule.Value.Split(" or ").Any(all => all.Split(" and ").All(relation => Holds(relation.Trim(), count))))
            .Select(rule => rule.Key)
            .FirstOrDefault(Other);

    private static bool Holds(string relation, int count)
    {
        var parts = Relation().Match(relation) is { Success: true } match
            ? match.Groups : throw new FormatException($"\"{relation}\" is no relation of a plural rule of CLDR.");
        var operand = parts["operand"].Value is "n" or "i" ? count : 0;
        var value = parts["modulo"].Success ? operand % Number(parts["modulo"].Value) : operand;
        var isIn = parts["values"].Value.Split(',').Select(range => range.Split("..")).Any(range => Number(range[0]) <= value && value <= Number(range[^1]));
        return isIn == (parts["relation"].Value == "=");
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<operand>[nivwftce])(?: *% *(?<modulo>\d+))? *(?<relation>!?=) *(?<values>\d+(?:\.\.\d+)?(?: *, *\d+(?:\.\.\d+)?)*)$")]
    private static partial Regex Relation();
}
