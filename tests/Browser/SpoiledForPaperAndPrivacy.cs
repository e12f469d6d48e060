using Site.Tests.Browser.Support;
using Site.Tests.Support;

namespace Site.Tests.Browser;

/// <summary>The checkers are checked: each spoiled site is found out by the promise meant for it, and by no other of these.</summary>
public sealed class SpoiledForPaperAndPrivacy
{
    private static readonly (string Promise, string Words, Spoil Spoil)[] Cases =
    [
        (nameof(Print), $"way to get help is missing: {Kept.Facts.First.Way.Label}", new("the print style hides the number")
        {
            Css = "@media print { .help-bar, .crisis-help { display: none } }",
        }),
        (nameof(Print), "whom to call does not stand in one line at the top: ", new("the line to call is a column of buttons")
        {
            Css = "@media print { .help-bar > a { display: block !important } }",
        }),
        (nameof(Print), "an article takes ", new("large print")
        {
            Css = "@media print { .prose p { font-size: 20pt !important } }",
        }),
        (nameof(Print), "what is handed out of an article takes ", new("a sheet in large print")
        {
            Css = "@media print { .sheet { font-size: 20pt !important } }",
        }),
        (nameof(Print), "address is missing: ", new("a sheet does not say where its article stands")
        {
            Css = ".sheet .print-only { display: none !important }",
        }),
        (nameof(Print), "does not bear its number", new("no page numbers")
        {
            Css = "@media print { @page { @bottom-right { content: none !important } } }",
        }),
        (nameof(Print), "navigation is printed: Main", new("the menu is printed")
        {
            Css = "@media print { .masthead, .masthead nav { display: block !important } }",
        }),
        (nameof(Print), "source is missing: https://doi.org/", new("the addresses of the sources are not printed")
        {
            Css = "@media print { .notes a::after { content: none !important } }",
        }),
        (nameof(Print), "a heading stands alone at the foot of sheet", new("every heading ends its sheet")
        {
            Css = "@media print { .prose h2 { break-after: page !important } }",
        }),
        (nameof(Print), "text is missing: ", new("lines wider than the sheet")
        {
            Css = "@media print { .prose p { white-space: nowrap } }",
        }),
        (nameof(BarePage), "the disclaimer lacks: for educational purposes only", new("only the style shows the disclaimer")
        {
            Html = [("<section class=\"disclaimer\"", "<section hidden class=\"disclaimer\"")],
            Css = ".disclaimer { display: block !important }",
        }),
        (nameof(BarePage), $"the crisis link is lost: top: {Kept.Facts.First.Href}", new("only a script shows the number")
        {
            Html = [("<section class=\"help-bar", "<section hidden class=\"help-bar")],
            Script = "addEventListener('DOMContentLoaded', () => document.querySelector('.help-bar').hidden = false);",
        }),
        (nameof(BarePage), "header does not come before what follows it", new("only the style puts the text before the footer")
        {
            Html = [("<main ", "<main style=\"position: absolute; top: 0\" ")],
            WithoutPolicy = true,
            Css = "main { position: static !important }",
        }),
        (nameof(Privacy), "policy violation: img-src", new("a foreign image")
        {
            Html = [("<footer ", "<img src=\"https://elsewhere.example/dot.png\" alt=\"\"><footer ")],
        }),
        (nameof(Privacy), "another origin is asked: https://elsewhere.example/dot.png", new("a foreign image, and no policy")
        {
            Html = [("<footer ", "<img src=\"https://elsewhere.example/dot.png\" alt=\"\"><footer ")],
            WithoutPolicy = true,
        }),
        (nameof(Privacy), "localStorage is written", new("a script that writes storage") { Script = "localStorage.setItem('seen', '1');" }),
        (nameof(Privacy), "sessionStorage is written", new("a script that counts pages") { Script = "sessionStorage.setItem('pages', '1');" }),
        (nameof(Privacy), "indexedDB is written", new("a script that opens a database") { Script = "indexedDB.open('visits');" }),
        (nameof(Privacy), "a cookie is kept: seen", new("a script that sets a cookie") { Script = "document.cookie = 'seen=1';" }),
        (nameof(Privacy), "the console says: hello", new("a script that talks") { Script = "console.log('hello');" }),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(found => found.Spoil.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task A_spoiled_site_is_found_out_by_the_promise_meant_for_it(string name)
    {
        var visit = await Visit.BeginAsync();
        var (promise, words, spoil) = Cases.Single(found => found.Spoil.Name == name);
        // A short page, for speed; one with sources, and what is handed out of it, where its paper is spoiled.
        string[] page = promise == nameof(Print) ? [visit.Build.Article, visit.Build.Sheets[0]] : ["about/"];
        var found = new Dictionary<string, IReadOnlyList<string>>
        {
            [nameof(Print)] = await Print.FindAsync(visit, page, spoil),
            [nameof(BarePage)] = await BarePage.FindAsync(visit, "without script, style and images", page, spoil),
            [nameof(Privacy)] = await Privacy.FindAsync(visit, visit.AtRoot, page, spoil),
        };

        Assert.Contains(found[promise], finding => finding.Contains(words, StringComparison.Ordinal));
        Assert.Equal([promise], found.Where(one => one.Value.Count > 0).Select(one => one.Key));
    }
}
