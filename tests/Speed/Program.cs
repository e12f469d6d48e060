using System.Globalization;
using Site.Speed;

// What is promised about time, measured on this machine: no part of the tests, for it depends on what else runs.
switch (args)
{
    case ["preview", .. var rest]:
        return await PreviewSoak.RunAsync(rest is [var input] ? input : "input");
    case ["site", var articles, var folder]:
        _ = new LargeSite("input", int.Parse(articles, CultureInfo.InvariantCulture), folder);
        return 0;
    default:
        Console.Error.WriteLine("""
            Say what to do: dotnet run --project tests/Speed -c Release -- …
              preview              measures how soon the preview shows a change among many articles
              site 1000 FOLDER     writes an input folder of that many articles, to time the other commands with
            """);
        return 2;
}
