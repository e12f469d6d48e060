using Site.Output;
using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.Catalogue;

/// <summary>What someone who builds reads about the folders, to the letter.</summary>
public sealed class OutputMessages
{
    [Fact]
    public void output_not_ours() => Prints("""
        output(1,1): error output-not-ours: This folder is not empty and was not made by this program, so it stays as it is. Choose another with --output, or empty it yourself.
        """, folder => File.WriteAllText(Directory.CreateDirectory(folder.File("output")).FullName + "/mine.txt", "mine"));

    [Fact]
    public void output_over_input() => Prints("""
        input/site(1,1): error output-over-input: The output folder cannot be, hold or lie in the input folder: the words would be lost. Choose another with --output.
        """, output: "input/site");

    [Fact]
    public void output_is_mount_point()
    {
        // The one place where every Linux has a disk that begins in a folder; nothing there can be replaced.
        const string Memory = "/dev/shm";
        Assert.SkipUnless(DriveInfo.GetDrives().Any(drive => drive.Name == Memory), "No disk begins in a folder that this machine lets us name.");
        var before = Directory.EnumerateFileSystemEntries(Memory).Count();
        Prints("""
            /dev/shm(1,1): error output-is-mount-point: Another disk begins in this folder (a mount point, such as the volume of a container), so it cannot be replaced in one step. Name a folder in it with --output /dev/shm/site, and publish that one.
            """, output: Memory);

        Assert.Equal(before, Directory.EnumerateFileSystemEntries(Memory).Count());
    }

    [Fact]
    public void output_is_file() => Prints("""
        output(1,1): error output-is-file: The output is to be a folder, and this is a file. Choose another name with --output.
        """, folder => File.WriteAllText(folder.File("output"), "mine"));

    [Fact]
    public void output_busy()
    {
        using var folder = new TemporaryFolder();
        new MiniSite().WriteTo(folder.File("input"));
        using var other = new FileStream(folder.File(".output.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Build(folder, "output", """
            output(1,1): error output-busy: Another build is writing this folder. Wait until it has finished, then build again.
            """);
    }

    [Fact]
    public void output_not_written() => Prints($"""
        file/output(1,1): error output-not-written: The site could not be written: {WhyNoFolderIsMadeOf("file")} The last good site is untouched.
        """, folder => File.WriteAllText(folder.File("file"), "mine"), output: "file/output");

    [Fact]
    public void file_exists() => PrintsNew("""
        articles/a-wall.md(1,1): error file-exists: This file is there already, and it stays as it is. Choose another title, or go on writing in that file.
        """, folder => File.WriteAllText(Path.Combine(Directory.CreateDirectory(folder.File("articles")).FullName, "a-wall.md"), "mine"));

    [Fact]
    public void file_not_written() => PrintsNew($"""
        articles/a-wall.md(1,1): error file-not-written: This file could not be written: {WhyNoFolderIsMadeOf("articles")} Check who may write there, and whether the disk is full.
        """, folder => File.WriteAllText(folder.File("articles"), "mine"));

    [Fact]
    public void input_missing() => Prints("""
        input(1,1): error input-missing: There is no such input folder. Start the program in the project's folder, or name the folder with --input.
        """, folder => Directory.Delete(folder.File("input"), recursive: true));

    // Each system words it in its own way: so it is asked.
    private static string WhyNoFolderIsMadeOf(string file)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File(file), "mine");
        var reason = Assert.ThrowsAny<IOException>(() => Directory.CreateDirectory(folder.File(file))).Message.Replace(folder.Path + "/", "", StringComparison.Ordinal);
        Assert.Contains(file, reason, StringComparison.Ordinal);
        return reason;
    }

    private static void PrintsNew(string line, Action<TemporaryFolder> prepare)
    {
        using var folder = new TemporaryFolder();
        prepare(folder);
        var problems = new ProblemList();
        new WriteNewFile(folder.File("articles/a-wall.md")).Write("words", problems);
        Printed.AreTheLinesOf(problems.InOrder(), line, folder);
    }

    private static void Prints(string line, Action<TemporaryFolder>? prepare = null, string output = "output")
    {
        using var folder = new TemporaryFolder();
        new MiniSite().WriteTo(folder.File("input"));
        prepare?.Invoke(folder);
        Build(folder, output, line);
    }

    private static void Build(TemporaryFolder folder, string output, string line)
    {
        var problems = new ProblemList();
        if (SitePipeline.Build(new BuildOptions(folder.File("input"), MiniSite.Today), problems) is { } site)
        {
            new WriteFiles(folder.File(output), folder.File("input")).Write(site.Files, problems);
        }

        Printed.AreTheLinesOf(problems.InOrder(), line, folder);
    }
}
