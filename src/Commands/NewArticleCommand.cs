using System.CommandLine;
using System.CommandLine.Parsing;
using Site.Documents;
using Site.Editing;
using Site.Input;
using Site.Keys;
using Site.Output;
using Site.Problems;

namespace Site.Commands;

/// <summary><c>new article</c>: begins an article, and says what is still to write.</summary>
internal sealed class NewArticleCommand : Command
{
    /// <summary>The command as somebody types it.</summary>
    public static string Example { get; } = $"{Terminal.Program} new article \"When a wall is a boundary\" --topic couples";

    private static readonly Argument<string?> Title = new("title")
    {
        Description = "The title, in quotes. The file's name is made of it.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string[]> Topics = new("--topic")
    {
        Description = "A topic, by the name of its file in topics/. May be given again.",
        HelpName = "TOPIC",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Makes the command.</summary>
    public NewArticleCommand()
        : base("article", $"Begin an article, with every key explained and every section prompted.\n\nExample:\n  {Example}")
    {
        Add(Title);
        Add(Topics);
        Add(SharedOptions.Input);
        Add(SharedOptions.Today);
        // The argument's own validators would not see that it is missing.
        Validators.Add(RequireGoodTitle);
        SetAction(Run);
    }

    private static int Run(ParseResult words)
    {
        var (input, today) = (words.GetValue(SharedOptions.Input)!, SharedOptions.DayOf(words));
        var (title, topics) = (OneLine(words.GetValue(Title)!), words.GetValue(Topics)!.Distinct().ToArray());
        var problems = new ProblemList();
        if (new ReadSources(input, new FileMemory()).Read(problems) is not { } sources)
        {
            Terminal.Complain(problems.InOrder());
            return ExitCode.HasErrors;
        }

        var known = sources.Topics;
        if (topics.FirstOrDefault(topic => !known.Contains(topic)) is { } unknown)
        {
            Terminal.Complain(ArticleProblems.UnknownTopic(default, unknown, known).Message);
            return ExitCode.WrongUsage;
        }

        var (before, site) = Check(input, today);
        var day = today.In(site?.Outline.Facts.Site.TimeZone ?? "");
        var path = $"{sources.Folder}/articles/{Slug.From(title)}.md";
        var written = new ProblemList();
        new WriteNewFile(path).Write(Archetype.Article(title, topics, known, day), written);
        Terminal.Complain(written.InOrder());
        if (written.HasErrors)
        {
            return ExitCode.HasErrors;
        }

        Tell(path, Check(input, today).Problems.Except(before), input);
        return ExitCode.Fine;
    }

    private static void Tell(string path, IEnumerable<Problem> toWrite, string input)
    {
        Terminal.Say($"{path} is there, as a draft. What only you can supply:");
        foreach (var problem in toWrite)
        {
            Terminal.Say($"  {problem}");
        }

        var where = input == "input" ? "" : $" --input \"{input}\"";
        Terminal.Say("Write there, and then:");
        Terminal.Say($"  {Terminal.Program} preview{where}");
        Terminal.Say($"  {Terminal.Program} check --drafts{where}");
    }

    // What check --drafts says is what is still to write: one judge, and nothing that could differ from it.
    private static (IReadOnlyList<Problem> Problems, CheckedSite? Site) Check(string input, BuildDay today)
    {
        var problems = new ProblemList();
        var site = SitePipeline.Check(new BuildOptions(input, today, Drafts: true), problems);
        return (problems.InOrder(), site);
    }

    private static void RequireGoodTitle(CommandResult words)
    {
        var title = OneLine(words.GetValue(Title) ?? "");
        var slug = Slug.From(title);
        var complaint = title switch
        {
            "" => $"The title is missing. Put it in quotes: {Example}",
            _ when InvisibleCharacters.FirstIn(title) >= 0 => "There is an invisible character in the title. Type the title anew.",
            { Length: var length } when length > PageKeys.Title.Most => $"The title has {length} characters, and it may have 1 to {PageKeys.Title.Most}. Shorten it.",
            _ when slug.Length == 0 => $"No file name can be made of \"{title}\": there is no letter a to z and no digit in it. Use words; you can change the title in the file.",
            _ when slug == "index" || Slug.IsReserved(slug) => $"\"{slug}\" cannot be the file name of an article. Add a word to the title; you can change it in the file.",
            _ => null,
        };
        if (complaint is not null)
        {
            words.AddError(complaint);
        }
    }

    private static string OneLine(string title) => string.Join(' ', title.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
