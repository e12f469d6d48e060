using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can keep a finished site from being written.</summary>
public static class OutputProblems
{
    /// <summary>A folder that holds somebody's things.</summary>
    public static Problem OutputNotOurs(Position at) =>
        Error(at, "This folder is not empty and was not made by this program, so it stays as it is. Choose another with --output, or empty it yourself.");

    /// <summary>An output folder inside the input, or around it.</summary>
    public static Problem OutputOverInput(Position at) =>
        Error(at, "The output folder cannot be, hold or lie in the input folder: the words would be lost. Choose another with --output.");

    /// <summary>An output path that is a file.</summary>
    public static Problem OutputIsFile(Position at) =>
        Error(at, "The output is to be a folder, and this is a file. Choose another name with --output.");

    /// <summary>Another build writes the same folder.</summary>
    public static Problem OutputBusy(Position at) =>
        Error(at, "Another build is writing this folder. Wait until it has finished, then build again.");

    /// <summary>No right, no room, or a disk that fails.</summary>
    public static Problem OutputNotWritten(Position at, string reason) =>
        Error(at, $"The site could not be written: {reason.TrimEnd('.')}. The last good site is untouched.");

    /// <summary>A new file's name that is taken.</summary>
    public static Problem FileExists(Position at) =>
        Error(at, "This file is there already, and it stays as it is. Choose another title, or go on writing in that file.");

    /// <summary>A new file that could not be made.</summary>
    public static Problem FileNotWritten(Position at, string reason) =>
        Error(at, $"This file could not be written: {reason.TrimEnd('.')}. Check who may write there, and whether the disk is full.");

    /// <summary>No input folder.</summary>
    public static Problem InputMissing(Position at) =>
        Error(at, "There is no such input folder. Start the program in the project's folder, or name the folder with --input.");
}
