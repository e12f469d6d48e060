using System.Text.RegularExpressions;
using System.Xml.Linq;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>The rooms of the house: who may know whom, and who may touch the world.</summary>
public sealed partial class Architecture
{
    // What a room may name with "using". A room names itself too, and anything outside Site.
    private static readonly Dictionary<string, string[]> Rooms = new(StringComparer.Ordinal)
    {
        ["Documents"] = ["Site.Theme"],
        ["Problems"] = ["Site.Documents"],
        ["Keys"] = ["Site.Documents", "Site.Problems"],
        ["Input"] = ["Site.Documents", "Site.Problems"],
        ["Process"] = ["Site.Documents", "Site.Keys", "Site.Problems", "Site.Theme"],
        ["PostProcess"] = ["Site.Documents", "Site.Problems", "Site.Theme"],
        ["Output"] = ["Site.Documents", "Site.Problems", "Site.Theme"],
        ["Editing"] = ["Site.Documents", "Site.Keys", "Site.Problems"],
        ["Reports"] = ["Site.Documents", "Site.Problems"],
        ["Due"] = ["Site.Documents"],
        ["Phases.cs"] = ["Site.Problems"],
        ["Remembered.cs"] = ["Site.Problems"],
        ["BuildMemory.cs"] = ["Site.Documents", "Site.Theme", "Site.Input", "Site.Process"],
        ["SitePipeline.cs"] = ["Site.Documents", "Site.Problems", "Site.Input", "Site.Process", "Site.PostProcess", "Site.Theme"],
        ["Preview"] = ["Site.Documents", "Site.Problems", "Site.Theme"],
        ["Commands"] = ["Site.Documents", "Site.Due", "Site.Editing", "Site.Input", "Site.Keys", "Site.Output", "Site.Preview", "Site.Problems", "Site.Reports"],
        ["Program.cs"] = ["Site.Commands", "Site.Problems"],
    };

    private static readonly string[] Folders = ["input", "theme", "src", "tests", ".ci", ".github", ".vscode"];
    private static readonly string[] MayReadTheDisk = ["Input", "Output"];
    private static readonly string[] MayUseTheConsole = ["Commands"];

    // The preview hears that a file has changed, and leaves reading it to Input.
    private static readonly string[] MayWatchTheDisk = ["Preview"];

    // The preview says how long a change took, and whether a file is too young to be known by its time.
    private static readonly string[] MayReadTheClock = ["Commands", "Preview"];

    private static IEnumerable<(string Path, string Room, string Code)> Sources =>
        Files("src").Concat(Files("theme")).Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(path => (path, path.Split('/')[0] == "src" ? path.Split('/')[1] : "theme", Comment().Replace(Repository.Read(path), "")));

    [Fact]
    public void Every_room_is_known() =>
        Assert.Equal(Rooms.Keys.Append("theme").Order(StringComparer.Ordinal), Sources.Select(file => file.Room).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_room_names_only_the_rooms_before_it() => Assert.All(Sources.Where(file => file.Room != "theme"), file =>
        Assert.All(Using().Matches(file.Code).Select(match => match.Groups["room"].Value), used =>
            Assert.True(
                used.StartsWith($"Site.{file.Room}", StringComparison.Ordinal) || Rooms[file.Room].Contains(used),
                $"{file.Path} uses {used}")));

    [Fact]
    public void A_file_stands_in_the_folder_of_its_namespace() => Assert.All(Sources.Where(file => file.Room is not "theme" and not "Program.cs"), file =>
        Assert.Contains($"namespace {string.Join('.', file.Path.Split('/')[..^1]).Replace("src", "Site", StringComparison.Ordinal)};", file.Code, StringComparison.Ordinal));

    [Fact]
    public void Only_Input_and_Output_touch_the_disk() => Never(Disk(), MayReadTheDisk);

    [Fact]
    public void Only_Preview_watches_the_disk() => Never(Watcher(), MayWatchTheDisk);

    [Fact]
    public void Only_Commands_touch_the_console() => Never(Terminal(), MayUseTheConsole);

    [Fact]
    public void Only_Commands_and_Preview_look_at_the_clock() => Never(Clock(), MayReadTheClock);

    [Fact]
    public void The_theme_knows_nothing_of_the_generator() => Assert.All(
        Files("theme").Where(path => path.EndsWith(".razor", StringComparison.Ordinal) || path.EndsWith(".cs", StringComparison.Ordinal)),
        path => Assert.DoesNotMatch(OutsideTheme(), Repository.Read(path)));

    [Theory]
    [InlineData("theme/Theme.csproj")]
    [InlineData("src/Generator.csproj", "../theme/Theme.csproj")]
    [InlineData("tests/Site/Site.Tests.csproj", "../../src/Generator.csproj")]
    [InlineData("tests/Speed/Speed.csproj", "../../src/Generator.csproj")]
    public void Projects_refer_in_one_direction(string project, params string[] references) => Assert.Equal(
        references,
        XDocument.Load(Repository.Path(project)).Descendants("ProjectReference").Select(reference => reference.Attribute("Include")!.Value));

    [Fact]
    public void Nothing_leads_out_of_the_repository() => Assert.All(
        Folders.SelectMany(Files)
            .Concat(Directory.EnumerateFiles(Repository.Root).Select(file => Path.GetFileName(file)))
            .Where(path => Text().IsMatch(path)),
        path => Assert.DoesNotContain("../" + "shared", Repository.Read(path), StringComparison.Ordinal));

    private static void Never(Regex what, string[] rooms) => Assert.All(
        Sources.Where(file => !rooms.Contains(file.Room)),
        file => Assert.False(what.IsMatch(file.Code), $"{file.Path}: {what.Match(file.Code).Value}"));

    private static IEnumerable<string> Files(string folder) => Directory.Exists(Repository.Path(folder))
        ? Directory.EnumerateFiles(Repository.Path(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)
        : [];

    [GeneratedRegex(@"//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?<room>Site[\w.]*?)(?:\.Problem)?;", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"\b(?:File|Directory|FileStream|FileInfo|DirectoryInfo|DriveInfo|StreamWriter|XmlReader\.Create|XDocument\.Load|GetTempPath)\b(?=[.(\s])(?!\s*(?:=>|\())")]
    private static partial Regex Disk();

    [GeneratedRegex(@"\b(?:FileSystemWatcher|PhysicalFileProvider)\b")]
    private static partial Regex Watcher();

    [GeneratedRegex(@"\bConsole\.|\bDebug\.Write|\bTrace\.Write|\bEnvironment\.")]
    private static partial Regex Terminal();

    [GeneratedRegex(@"\b(?:DateTime|DateTimeOffset)\.(?:Utc)?Now\b|\.Today\(|\bDateTime\.Today\b|\bStopwatch\b|\bnew Random\b|\bGuid\.NewGuid\b|\bTimeProvider\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\bSite\.(?!Theme\b)[A-Z]|\b(?:File|Directory|Console)\.|\bMarkdig\b|\bYamlDotNet\b")]
    private static partial Regex OutsideTheme();

    [GeneratedRegex(@"\.(?:cs|csproj|props|json|yml|yaml|toml|md|css|razor|sln)$|(?:^|/)[^.]+$")]
    private static partial Regex Text();
}
