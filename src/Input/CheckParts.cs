using Site.Documents;
using Site.Problems;

namespace Site.Input;

/// <summary>Looks whether what was made of the facts is still what they give. A file that has no place for it is somebody's own.</summary>
/// <param name="folder">The folder below which the files stand.</param>
public sealed class CheckParts(string folder)
{
    /// <summary>Looks through the files.</summary>
    /// <param name="parts">What they would hold today.</param>
    /// <param name="problems">Where to complain.</param>
    public void Check(IEnumerable<TextPassage> parts, ProblemList problems)
    {
        foreach (var part in parts)
        {
            var path = Path.Combine(folder, part.Path);
            if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") is var file && part.In(file) is { } now && now != file)
            {
                var line = file.Split('\n').TakeWhile(line => line.Trim() != part.Begin).Count() + 1;
                problems.Add(FileProblems.FormOutOfDate(new Position(part.Path, line, 1)));
            }
        }
    }
}
