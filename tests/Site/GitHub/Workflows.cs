using System.Text.RegularExpressions;

namespace Site.Tests.GitHub;

/// <summary>What GitHub runs for this project does what it has to and can do nothing else, whoever's code it is that it runs.</summary>
public sealed partial class Workflows
{
    // Every right to write that any job has, and there is no other.
    private static readonly Dictionary<string, string[]> MayWrite = new(StringComparer.Ordinal)
    {
        ["pages.yml deploy"] = ["pages", "id-token"],
        ["nightly.yml pages"] = ["pages", "id-token"],
        ["nightly.yml issue"] = ["issues"],
        ["release.yml release"] = ["contents"],
    };

    private static readonly string[] Trusted =
    [
        "actions/checkout", "actions/cache", "actions/setup-dotnet", "actions/upload-artifact", "actions/download-artifact",
        "actions/configure-pages", "actions/upload-pages-artifact", "actions/deploy-pages", "lycheeverse/lychee-action",
    ];

    private static readonly string[] Triggers = ["pull_request", "push", "schedule", "workflow_call", "workflow_dispatch"];

    // What steps are asked, wherever they stand.
    private static readonly Func<Workflow, IEnumerable<string>>[] OfSteps =
    [
        Names_every_action_by_its_commit, Puts_no_expression_into_a_script, Asks_nothing_that_a_stranger_can_fill, Leaves_no_token_behind,
        Asks_only_steps_that_came_before,
    ];

    private static readonly Func<Workflow, IEnumerable<string>>[] Rules =
    [
        .. OfSteps, Takes_no_right_it_does_not_need, Only_looks_at_what_a_stranger_sends, Writes_only_where_no_code_of_ours_runs, Ends_in_time,
        Publishes_nothing_that_was_kept, Starts_one_at_a_time,
    ];

    public static TheoryData<string> Names => [.. Workflow.All.Select(workflow => workflow.Name)];

    public static TheoryData<string> Actions => [.. Workflow.Actions.Select(action => action.Name)];

    /// <summary>Each is a workflow as somebody might change it, and what has to be said then.</summary>
    public static TheoryData<string, string, string, string> Slips => new()
    {
        { "pull-request.yml", "permissions:\n  contents: read", "permissions:\n  contents: write", "may write contents" },
        { "pull-request.yml", "permissions:\n  contents: read", "env:\n  A: b", "has every right there is" },
        { "pull-request.yml", "  pull_request:", "  pull_request_target:", "is set off by pull_request_target" },
        { "pull-request.yml", "  pull_request:", "  pull_request:\n  push:", "is set off by more than the request" },
        { "pull-request.yml", "ADDRESS: ${{ steps.preview.outputs.artifact-url }}", "ADDRESS: ${{ secrets.KEY }}", "hands a secret to a stranger" },
        { "pull-request.yml", "ADDRESS: ${{ steps.preview.outputs.artifact-url }}", "ADDRESS: ${{ github.event.pull_request.title }}", "asks for github.event.pull_request.title" },
        { "pull-request.yml", "    timeout-minutes: 45\n", "", "tests: has no end" },
        { "pull-request.yml", "@c2fa09f4bde5ebb9d1777cf28262a3eb3db3ced7 # v5.2.0", "@v5", "actions/setup-dotnet@v5 is not named by its commit" },
        { "pull-request.yml", "ced7 # v5.2.0", "ced7", "is not named by its commit" },
        { "pull-request.yml", "actions/setup-dotnet@", "somebody/setup-dotnet@", "somebody/setup-dotnet is not on the list" },
        { "pull-request.yml", "id: preview", "id: shown", "asks for the step preview" },
        { "pull-request.yml", "          persist-credentials: false\n", "          lfs: false\n", "leaves its token behind" },
        { "pull-request.yml", "check --drafts", "check ${{ github.head_ref }}", "puts an expression into a script" },
        { "pull-request.yml", "concurrency:", "env:", "may run twice at a time" },
        { "pull-request.yml", "uses: ./.github/actions/generator", "uses: ./input/actions/generator", "./input/actions/generator is no action of ours" },
        { "pages.yml", "      - name: Build the site", "      - uses: ./.github/actions/generator\n      - name: Build the site", "build: publishes what was kept" },
        { "pages.yml", "    steps:\n      - id: deployment", "    steps:\n      - uses: ./.github/actions/generator\n      - id: deployment", "deploy: runs code of the repository" },
        { "pages.yml", "    steps:\n      - id: deployment", "    steps:\n      - run: dotnet test\n      - id: deployment", "deploy: runs code of the repository" },
        { "release.yml", "      - name: Pack them", "      - run: generator/close-enough build\n      - name: Pack them", "release: runs code of the repository" },
        { "release.yml", "    permissions:\n      contents: read", "    permissions:\n      contents: write", "program: may write contents" },
        { "nightly.yml", "      issues: write", "      issues: write\n      contents: write", "issue: may write contents" },
        { "nightly.yml", "          HOOK:", "          OTHER: a\n        uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n        with:\n          HOOK:", "netlify: runs code of the repository" },
    };

    [Theory, MemberData(nameof(Names))]
    public void Are_safe_to_run(string name) => Assert.Empty(Rules.SelectMany(rule => rule(Workflow.Of(name))));

    [Theory, MemberData(nameof(Actions))]
    public void Take_steps_that_are_safe_to_run(string name) => Assert.Empty(OfSteps.SelectMany(rule => rule(Workflow.Actions.Single(action => action.Name == name))));

    [Fact]
    public void A_slip_in_an_action_is_found_out()
    {
        var action = Workflow.Actions.Single(action => action.Name == "generator");
        foreach (var (old, now) in (ReadOnlySpan<(string, string)>)[("@27d5ce7f107fe9357f9df03efb73ab90386fccae", "@v5"), ("id: kept", "id: found"), ("hashFiles('src/**'", "github.head_ref('"), ("--output generator", "--output ${{ inputs.folder }}")])
        {
            Assert.Contains(old, action.Text, StringComparison.Ordinal);
            var spoiled = new Workflow(action.Name, action.Text.Replace(old, now, StringComparison.Ordinal));
            Assert.NotEmpty(OfSteps.SelectMany(rule => rule(spoiled)));
        }
    }

    [Theory, MemberData(nameof(Slips))]
    public void A_slip_is_found_out(string name, string old, string now, string finding)
    {
        var text = Workflow.Of(name).Text.ReplaceLineEndings("\n");
        Assert.Contains(old, text, StringComparison.Ordinal);
        var spoiled = new Workflow(name, text.Replace(old, now, StringComparison.Ordinal));
        Assert.Contains(Rules.SelectMany(rule => rule(spoiled)), found => found.Contains(finding, StringComparison.Ordinal));
    }

    [Fact]
    public void Publish_main_and_nothing_else() =>
        Assert.Equal("main", Workflow.Of("pages.yml").Node.Map("on")!.Map("push")!.Items("branches").Single().ToString());

    private static IEnumerable<string> Takes_no_right_it_does_not_need(Workflow workflow)
    {
        if (!workflow.Node.Keys().Contains("permissions"))
        {
            yield return "has every right there is, for it names none";
        }

        foreach (var (job, node) in workflow.Jobs.Select(job => (job.Name, job.Node)).Append(("all jobs", workflow.Node)))
        {
            var rights = node.Map("permissions");
            var written = rights is null ? node.Text("permissions") == "" ? [] : ["everything"] : rights.Keys().Where(right => rights.Text(right) == "write");
            foreach (var right in written.Except(MayWrite.GetValueOrDefault($"{workflow.Name} {job}", [])))
            {
                yield return $"{job}: may write {right}";
            }
        }
    }

    private static IEnumerable<string> Only_looks_at_what_a_stranger_sends(Workflow workflow)
    {
        foreach (var trigger in workflow.Triggers.Except(Triggers))
        {
            yield return $"is set off by {trigger}";
        }

        if (workflow.Triggers.Contains("pull_request"))
        {
            if (workflow.Triggers.Count > 1)
            {
                yield return "is set off by more than the request, so what it may do depends on who asks";
            }

            if (Secret().IsMatch(workflow.Text))
            {
                yield return "hands a secret to a stranger";
            }
        }
    }

    private static IEnumerable<string> Writes_only_where_no_code_of_ours_runs(Workflow workflow) =>
        from job in workflow.Jobs
        where job.Calls == "" && (MayWrite.ContainsKey($"{workflow.Name} {job.Name}") || Secret().IsMatch(Expressions(workflow, job)))
        where job.Steps.Any(step => step.Uses.StartsWith("actions/checkout", StringComparison.Ordinal) || step.Uses.StartsWith("./", StringComparison.Ordinal) || OwnCode().IsMatch(step.Run))
        select $"{job.Name}: runs code of the repository with a right to write or a secret";

    // Any job on main may fill its cache, those that run other people's actions too.
    private static IEnumerable<string> Publishes_nothing_that_was_kept(Workflow workflow) =>
        from job in workflow.Jobs
        where job.Steps.Any(step => step.Uses.StartsWith("actions/upload-pages-artifact@", StringComparison.Ordinal))
        where job.Steps.Any(step => step.Uses.StartsWith("./", StringComparison.Ordinal) || step.Uses.StartsWith("actions/cache", StringComparison.Ordinal))
        select $"{job.Name}: publishes what was kept";

    private static IEnumerable<string> Ends_in_time(Workflow workflow) =>
        from job in workflow.Jobs
        where job.Calls == "" && !(int.TryParse(job.Node.Text("timeout-minutes"), out var minutes) && minutes <= 60)
        select $"{job.Name}: has no end";

    private static IEnumerable<string> Names_every_action_by_its_commit(Workflow workflow)
    {
        foreach (var used in workflow.Steps.Select(step => step.Uses).Where(used => used != ""))
        {
            if (used.StartsWith("./", StringComparison.Ordinal))
            {
                if (!Workflow.Actions.Any(action => used == $"./.github/actions/{action.Name}"))
                {
                    yield return $"{used} is no action of ours";
                }

                continue;
            }

            if (!Trusted.Contains(used.Split('@')[0]))
            {
                yield return $"{used.Split('@')[0]} is not on the list of those that we trust";
            }

            if (!Regex.IsMatch(workflow.Text, $@"uses: {Regex.Escape(used)} # v\d+\.\d+\.\d+$", RegexOptions.Multiline) || !Commit().IsMatch(used))
            {
                yield return $"{used} is not named by its commit, with the version beside it";
            }
        }
    }

    private static IEnumerable<string> Puts_no_expression_into_a_script(Workflow workflow) =>
        from step in workflow.Steps
        where step.Run.Contains("${{", StringComparison.Ordinal)
        select $"\"{step.Node.Text("name")}\" puts an expression into a script: hand it over as a variable of the environment";

    private static IEnumerable<string> Asks_nothing_that_a_stranger_can_fill(Workflow workflow) =>
        from Match match in Expression().Matches(workflow.Text)
        let asked = match.Groups["asked"].Value
        where !Harmless().IsMatch(asked)
        select $"asks for {asked}";

    private static IEnumerable<string> Leaves_no_token_behind(Workflow workflow) =>
        from step in workflow.Steps
        where step.Uses.StartsWith("actions/checkout@", StringComparison.Ordinal) && step.Node.Map("with")?.Text("persist-credentials") != "false"
        select "actions/checkout leaves its token behind for what runs next";

    private static IEnumerable<string> Asks_only_steps_that_came_before(Workflow workflow) =>
        from job in workflow.Jobs
        let ids = job.Steps.Select(step => step.Node.Text("id")).ToHashSet()
        from Match match in Answer().Matches(Expressions(workflow, job))
        where !ids.Contains(match.Groups["step"].Value)
        select $"{job.Name}: asks for the step {match.Groups["step"].Value}, which is not there";

    private static IEnumerable<string> Starts_one_at_a_time(Workflow workflow) =>
        workflow.Node.Map("concurrency") is null ? ["may run twice at a time"] : [];

    // The lines from a job's key to the next one's; of an action, all.
    private static string Expressions(Workflow workflow, Job job) => job.Name == "runs"
        ? workflow.Text
        : Regex.Match(workflow.Text.ReplaceLineEndings("\n"), $@"^  {job.Name}:\n(?:(?:    .*)?\n)*", RegexOptions.Multiline).Value;

    [GeneratedRegex(@"\bsecrets\.|\bgithub\.token\b")]
    private static partial Regex Secret();

    [GeneratedRegex(@"\bdotnet\b|(?:^|\s)(?:\.?\.ci|\.|generator)/", RegexOptions.Multiline)]
    private static partial Regex OwnCode();

    [GeneratedRegex("@[0-9a-f]{40}$")]
    private static partial Regex Commit();

    [GeneratedRegex(@"\$\{\{\s*(?<asked>.*?)\s*\}\}")]
    private static partial Regex Expression();

    [GeneratedRegex(@"\bsteps\.(?<step>[\w-]+)\.")]
    private static partial Regex Answer();

    [GeneratedRegex(@"^(?:!cancelled\(\)|github\.(?:repository|token|event\.pull_request\.number)|hashFiles\((?:'[\w.*/-]+'(?:, )?)+\)|secrets\.NETLIFY_BUILD_HOOK|matrix\.\w+|steps\.[\w-]+\.outputs\.[\w-]+|vars\.\w+ == 'true')$")]
    private static partial Regex Harmless();
}
