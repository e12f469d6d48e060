using Markdig.Extensions.SmartyPants;

namespace Site.Process.Markdown;

/// <summary>The quotation marks, dashes and ellipsis of a language.</summary>
public static class Quotes
{
    /// <summary>What straight quotes, double hyphens and three dots become.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <returns>The options for Markdig's parser.</returns>
    public static SmartyPantOptions Of(string language)
    {
        var (open, close, openDouble, closeDouble) = language.Split('-')[0].ToLowerInvariant() switch
        {
            "de" or "cs" or "sk" => ('‚', '‘', '„', '“'),
            "fr" => ('‹', '›', '«', '»'),
            "es" or "it" or "pt" => ('“', '”', '«', '»'),
            "sv" or "fi" => ('’', '’', '”', '”'),
            _ => ('‘', '’', '“', '”'),
        };
        var options = new SmartyPantOptions();
        options.Mapping[SmartyPantType.Quote] = "’";
        options.Mapping[SmartyPantType.LeftQuote] = open.ToString();
        options.Mapping[SmartyPantType.RightQuote] = close.ToString();
        options.Mapping[SmartyPantType.DoubleQuote] = "\"";
        options.Mapping[SmartyPantType.LeftDoubleQuote] = openDouble.ToString();
        options.Mapping[SmartyPantType.RightDoubleQuote] = closeDouble.ToString();
        options.Mapping[SmartyPantType.LeftAngleQuote] = "«";
        options.Mapping[SmartyPantType.RightAngleQuote] = "»";
        options.Mapping[SmartyPantType.Ellipsis] = "…";
        options.Mapping[SmartyPantType.Dash2] = "–";
        options.Mapping[SmartyPantType.Dash3] = "—";
        return options;
    }
}
