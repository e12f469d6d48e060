using System.IO.Compression;
using Site.Tests.Support;

namespace Site.Tests.Hosts;

/// <summary>The smaller forms of a text, for a server that sends them as they are.</summary>
public sealed class Compression
{
    private static readonly string[] Texts = [".html", ".xml", ".json", ".svg", ".txt"];
    private static readonly string[] ForHostsAlone = ["_headers", "_redirects", "_nginx.conf", "_caddy.conf", "vercel.json"];

    private static IReadOnlyDictionary<string, byte[]> Files => Specimen.Compressed.Files;

    [Fact]
    public void Stands_beside_every_text_and_says_the_same()
    {
        foreach (var text in Files.Keys.Where(path => Texts.Contains(Path.GetExtension(path)) && !ForHostsAlone.Contains(path) && Files[path].Length > 200))
        {
            Assert.Equal(Files[text], Whole(Files[text + ".gz"], stream => new GZipStream(stream, CompressionMode.Decompress)));
            Assert.Equal(Files[text], Whole(Files[text + ".br"], stream => new BrotliStream(stream, CompressionMode.Decompress)));
        }
    }

    [Fact]
    public void Is_smaller_always()
    {
        var forms = Files.Keys.Where(path => path.EndsWith(".gz", StringComparison.Ordinal) || path.EndsWith(".br", StringComparison.Ordinal)).ToArray();

        Assert.True(forms.Length > 20);
        Assert.All(forms, form => Assert.True(Files[form].Length < Files[form[..^3]].Length, form));
    }

    [Fact]
    public void Is_left_out_where_it_would_be_no_smaller()
    {
        var site = new MiniSite().Replace("facts/site.yml", "address: https://mini.test/\n", "").Build(compress: true);

        Assert.Equal("User-agent: *\nAllow: /\n", site.Text("robots.txt"));
        Assert.DoesNotContain("robots.txt.gz", site.Files.Keys);
    }

    [Fact]
    public void Is_left_out_for_pictures_and_for_what_only_hosts_read()
    {
        Assert.Contains(Specimen.Picture, Files.Keys);
        Assert.All(ForHostsAlone.Append(Specimen.Picture), path => Assert.DoesNotContain(Files.Keys, other => other.StartsWith(path + ".", StringComparison.Ordinal)));
    }

    /// <summary>RFC 1952, 2.3: no time and no system stand in it, so the same text is the same file.</summary>
    [Fact]
    public void Names_no_time_and_no_system() => Assert.All(
        Files.Where(file => file.Key.EndsWith(".gz", StringComparison.Ordinal)),
        file => Assert.Equal([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255], file.Value[..10]));

    [Fact]
    public void Is_made_only_when_it_is_asked_for()
    {
        Assert.DoesNotContain(Specimen.Site.Files.Keys, path => path.EndsWith(".gz", StringComparison.Ordinal) || path.EndsWith(".br", StringComparison.Ordinal));
        Assert.DoesNotContain("gzip", Specimen.Site.Text("_nginx.conf") + Specimen.Site.Text("_caddy.conf"), StringComparison.Ordinal);
    }

    private static byte[] Whole(byte[] form, Func<Stream, Stream> open)
    {
        using var stream = open(new MemoryStream(form));
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        return whole.ToArray();
    }
}
