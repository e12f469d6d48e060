using Markdig.Extensions.SmartyPants;

namespace Site.Process.Markdown;

/// <summary>The quotation marks, dashes and ellipsis that straight ones become.</summary>
public static class Quotes
{
    /// <summary>What straight quotes, double hyphens and three dots become.</summary>
    /// <param name="marks">The four quotation marks of a language: the outer pair, then the inner one.</param>
    /// <returns>The options for Markdig's parser.</returns>
    public static SmartyPantOptions Of(string marks)
    {
        var options = new SmartyPantOptions();
        options.Mapping[SmartyPantType.Quote] = "’";
        options.Mapping[SmartyPantType.DoubleQuote] = "\"";
        options.Mapping[SmartyPantType.LeftDoubleQuote] = marks[0].ToString();
        options.Mapping[SmartyPantType.RightDoubleQuote] = marks[1].ToString();
        options.Mapping[SmartyPantType.LeftQuote] = marks[2].ToString();
        options.Mapping[SmartyPantType.RightQuote] = marks[3].ToString();
        options.Mapping[SmartyPantType.LeftAngleQuote] = "«";
        options.Mapping[SmartyPantType.RightAngleQuote] = "»";
        options.Mapping[SmartyPantType.Ellipsis] = "…";
        options.Mapping[SmartyPantType.Dash2] = "–";
        options.Mapping[SmartyPantType.Dash3] = "—";
        return options;
    }
}
