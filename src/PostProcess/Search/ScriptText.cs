using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Site.PostProcess.Search;

/// <summary>Writes data down for a script. By hand, for a serializer that has to look at types first takes as long as all the rest of the index.</summary>
internal static class ScriptText
{
    private static readonly JavaScriptEncoder Writing = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>A list of texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>An array of JavaScript.</returns>
    public static string List(IEnumerable<string> texts) => $"[{string.Join(',', texts.Select(text => Quoted(Writing.Encode(text))))}]";

    /// <summary>A text that needs no escapes.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A string of JavaScript.</returns>
    public static string Quoted(string text) => $"\"{text}\"";
}
