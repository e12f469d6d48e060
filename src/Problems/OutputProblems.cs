using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can keep a finished site from being written.</summary>
public static class OutputProblems
{
    /// <summary>A folder that holds somebody's things.</summary>
    [Rule(
        Severity.Error,
        Means = "The output folder holds files that this program did not make.",
        Why = "A build replaces the folder as a whole, and they would be lost.",
        In = Example.CommandLine,
        Wrong = "build --output ../photos",
        Right = "build --output output")]
    public static Problem OutputNotOurs(Position at) =>
        Of(at, "This folder is not empty and was not made by this program, so it stays as it is. Choose another with --output, or empty it yourself.");

    /// <summary>An output folder inside the input, or around it.</summary>
    [Rule(
        Severity.Error,
        Means = "The output folder is the input folder, lies in it or around it.",
        Why = "A build replaces the output folder as a whole, and the words would be lost.",
        In = Example.CommandLine,
        Wrong = "build --input input --output input/site",
        Right = "build --input input --output output")]
    public static Problem OutputOverInput(Position at) =>
        Of(at, "The output folder cannot be, hold or lie in the input folder: the words would be lost. Choose another with --output.");

    /// <summary>An output folder in which another disk begins.</summary>
    [Rule(
        Severity.Error,
        Means = "Another disk begins in the output folder, as the volume of a container does.",
        Why = "A build replaces the folder in one step, so that a site is never half there. A place where a disk begins cannot be replaced.",
        Source = "rename(2), EBUSY",
        In = Example.CommandLine,
        Wrong = "build --output /volume",
        Right = "build --output /volume/site")]
    public static Problem OutputIsMountPoint(Position at, string better) =>
        Of(at, $"Another disk begins in this folder (a mount point, such as the volume of a container), so it cannot be replaced in one step. Name a folder in it with --output {better}, and publish that one.");

    /// <summary>An output path that is a file.</summary>
    [Rule(
        Severity.Error,
        Means = "The output is named like a file that exists.",
        Why = "A site is a folder, and the file would be lost.",
        In = Example.CommandLine,
        Wrong = "build --output README.md",
        Right = "build --output output")]
    public static Problem OutputIsFile(Position at) =>
        Of(at, "The output is to be a folder, and this is a file. Choose another name with --output.");

    /// <summary>Another build writes the same folder.</summary>
    [Rule(
        Severity.Error,
        Means = "Another build is writing the same folder.",
        Why = "Two builds at once would leave half of each.",
        In = Example.CommandLine,
        Wrong = "build in two windows at the same time",
        Right = "build in one, and in the other once the first has finished")]
    public static Problem OutputBusy(Position at) =>
        Of(at, "Another build is writing this folder. Wait until it has finished, then build again.");

    /// <summary>No right, no room, or a disk that fails.</summary>
    [Rule(
        Severity.Error,
        Means = "The system did not let the site be written.",
        Why = "The folder may be closed to you, or the disk full. The last good site stays as it was.",
        In = Example.FileSystem,
        Wrong = "The disk has no room left.",
        Right = "There is room, and you may write into the folder.")]
    public static Problem OutputNotWritten(Position at, string reason) =>
        Of(at, $"The site could not be written: {reason.TrimEnd('.')}. The last good site is untouched.");

    /// <summary>A new file's name that is taken.</summary>
    [Rule(
        Severity.Error,
        Means = "A new article would get the name of a file that is there already.",
        Why = "Somebody wrote that file. A command that begins articles never writes over one.",
        In = Example.CommandLine,
        Wrong = """
            new article "A wall", where articles/a-wall.md is there
            """,
        Right = """
            new article "Another wall"
            """)]
    public static Problem FileExists(Position at) =>
        Of(at, "This file is there already, and it stays as it is. Choose another title, or go on writing in that file.");

    /// <summary>A new file that could not be made.</summary>
    [Rule(
        Severity.Error,
        Means = "The system did not let a file be written.",
        Why = "The folder may be closed to you, or the disk full. Nothing else was changed.",
        In = Example.FileSystem,
        Wrong = "The disk has no room left.",
        Right = "There is room, and you may write into the folder.")]
    public static Problem FileNotWritten(Position at, string reason) =>
        Of(at, $"This file could not be written: {reason.TrimEnd('.')}. Check who may write there, and whether the disk is full.");

    /// <summary>No input folder.</summary>
    [Rule(
        Severity.Error,
        Means = "The folder with the words is not there.",
        Why = "Without words there is nothing to build.",
        In = Example.CommandLine,
        Wrong = "build --input inptu",
        Right = "build --input input")]
    public static Problem InputMissing(Position at) =>
        Of(at, "There is no such input folder. Start the program in the project's folder, or name the folder with --input.");
}
