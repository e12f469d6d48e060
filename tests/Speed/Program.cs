using Site.Speed;

// What is promised about time, measured on this machine: no part of the tests, for it depends on what else runs.
switch (args)
{
    case ["preview", .. var rest]:
        return await PreviewSoak.RunAsync(rest is [var input] ? input : "input");
    default:
        Console.Error.WriteLine("Say what to measure: dotnet run --project tests/Speed -c Release -- preview");
        return 2;
}
