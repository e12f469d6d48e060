using System.Globalization;
using Site.Speed;

// What is promised about time, measured on this machine: no part of the tests, for it depends on what else runs.
switch (args)
{
    case ["preview", .. var rest]:
        return await PreviewSoak.RunAsync(rest is [var input] ? input : "input");
    case ["build", "--curve", var curve, .. var sizes]:
        return new BuildRace("input", runs: 5).Run(Sizes(sizes), curve);
    case ["build", .. var sizes]:
        return new BuildRace("input", runs: 5).Run(Sizes(sizes));
    case ["parts"]:
        return Parts.Run();
    case ["site", var articles, var folder]:
        Corpus.Write("input", Number(articles), folder);
        return 0;
    default:
        Console.Error.WriteLine("""
            Say what to do: dotnet run --project tests/Speed -c Release -- …
              build                     measures how long sites of 1, 100, 1,000 and 10,000 articles take, in turn with Hugo and Eleventy where they can be had
              build 1000 100000         measures it of other sizes
              build --curve FILE.svg    draws it as well; sizes may follow
              parts                     measures what is inside: an article that is read, a page that is drawn, the index of the search
              preview                   measures how soon the preview shows a change among many articles
              site 1000 FOLDER          writes an input folder of that many articles, to time the other commands with
            """);
        return 2;
}

static int[] Sizes(string[] said) => said.Length > 0 ? [.. said.Select(Number)] : [1, 100, 1000, 10_000];

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
