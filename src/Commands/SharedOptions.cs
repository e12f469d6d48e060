using System.CommandLine;
using System.CommandLine.Parsing;
using Site.Documents;

namespace Site.Commands;

/// <summary>The options that several commands take.</summary>
internal static class SharedOptions
{
    /// <summary>The folder with the words.</summary>
    public static readonly Option<string> Input = new("--input")
    {
        Description = "The folder with the words.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "input",
        Validators = { RequireName },
    };

    /// <summary>Where the site is published.</summary>
    public static readonly Option<Uri?> BaseUrl = new("--base-url")
    {
        Description = "Where the site is published, when that is not the address in site.yml.",
        HelpName = "URL",
        CustomParser = argument =>
        {
            if (!Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            {
                argument.AddError($"\"{argument.Tokens[0].Value}\" is not a web address. Write it whole, like https://example.org/.");
            }
            else if (SiteAddress.Flaw(address) is { } flaw)
            {
                argument.AddError($"This cannot be the site's address, for {flaw}. Write {SiteAddress.Near(address)}, if you mean that.");
            }

            return address;
        },
    };

    /// <summary>The day that stands in for the clock.</summary>
    public static readonly Option<DateOnly?> Today = new("--today")
    {
        Description = "The day for which to build, when that is not today, by the time zone in site.yml.",
        HelpName = "YYYY-MM-DD",
        CustomParser = argument =>
        {
            if (IsoDay.From(argument.Tokens[0].Value) is { } day)
            {
                return day;
            }

            argument.AddError($"\"{argument.Tokens[0].Value}\" is not a day. Write year, month and day, like 2026-03-28.");
            return null;
        },
    };

    /// <summary>Whether what is not published yet is shown.</summary>
    public static readonly Option<bool> Drafts = new("--drafts")
    {
        Description = "Show drafts and articles of a later day, marked, and ask search engines to stay away.",
    };

    /// <summary>Whether a bug shows where it happened.</summary>
    public static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Show the stack trace of a bug.",
        Recursive = true,
    };

    /// <summary>The day that a command line names; otherwise today, where the site is at home.</summary>
    public static BuildDay DayOf(ParseResult words) => words.GetValue(Today) is { } day ? day : BuildDay.At(DateTimeOffset.UtcNow);

    /// <summary>Refuses a folder without a name.</summary>
    public static void RequireName(OptionResult folder)
    {
        if (string.IsNullOrWhiteSpace(folder.GetValueOrDefault<string>()))
        {
            folder.AddError("The name of the folder is empty.");
        }
    }
}
