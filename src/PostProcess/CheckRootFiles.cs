using Site.Documents;
using Site.Problems;

namespace Site.PostProcess;

/// <summary>Looks at the files that go to the root of the site as they are: each is known to do no harm, and takes no other's place.</summary>
public sealed class CheckRootFiles : ICheck<RawSite>
{
    /// <inheritdoc/>
    public void Check(RawSite site, ProblemList problems)
    {
        var taken = Taken(site);
        foreach (var file in site.Sources.Root)
        {
            var at = new Position(file.DisplayPath, 1, 1);
            if (!taken.TryAdd(file.Path, file.DisplayPath))
            {
                problems.Add(FileProblems.TakenRootFile(at, file.Path, taken[file.Path]));
            }
            else if (!RootFile.IsKnown(file.Path))
            {
                problems.Add(FileProblems.UnknownRootFile(at, file.Path, RootFile.Fixed));
            }
        }
    }

    // Some disks know no difference between large letters and small ones.
    private static Dictionary<string, string> Taken(RawSite site)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in OwnFiles.Paths)
        {
            owners[path] = "the generator";
        }

        if (site.Facts.Site.SecurityContact is { } contact)
        {
            owners[PageAddress.Security.OutputPath] = $"the key \"securityContact\" in {contact.At.Path}";
        }

        foreach (var page in site.Pages)
        {
            owners.TryAdd(page.Address.OutputPath, page.Source.DisplayPath);
            foreach (var alias in page.Aliases)
            {
                owners.TryAdd(new PageAddress(alias.Value).OutputPath.Split('/')[0], page.Source.DisplayPath);
                owners.TryAdd(new PageAddress(alias.Value).OutputPath, page.Source.DisplayPath);
            }
        }

        return owners;
    }
}
