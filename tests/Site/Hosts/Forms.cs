using Site.Tests.Rules;
using Site.Tests.Support;

namespace Site.Tests.Hosts;

/// <summary>What hosts are asked for, in the form of each.</summary>
public sealed class Forms
{
    private const string Address = "address: https://mini.test/";

    [Theory]
    [InlineData("", "max-age=63072000")]
    [InlineData("httpsForSubdomains: false", "max-age=63072000")]
    [InlineData("httpsForSubdomains: true", "max-age=63072000; includeSubDomains")]
    public void Https_is_asked_for_on_the_name_of_the_site_and_below_it_where_that_is_wanted(string key, string value)
    {
        var site = Built(new MiniSite().Replace("facts/site.yml", Address, $"{Address}\n{key}"));

        Assert.All(AskedOfHost.Of(site), host => Assert.Contains($"Strict-Transport-Security: {value}", host.Lines));
    }

    [Fact]
    public void Https_below_the_name_is_wanted_or_not() => Assert.Equal(
        ["input/facts/site.yml(5,21) bad-flag"],
        new MiniSite().Replace("facts/site.yml", Address, $"{Address}\nhttpsForSubdomains: perhaps").Build().Places);

    [Theory]
    [InlineData("/closeness/")]
    [InlineData("/a/b/")]
    [InlineData("/n%C3%A4h.er/")]
    public void In_a_folder_each_host_is_asked_for_the_same(string folder)
    {
        var site = Built(new MiniSite()
            .Replace("facts/site.yml", Address, $"address: https://mini.test{folder}")
            .With(MiniSite.ArticlePath, MiniSite.Article("aliases: [/old-wall/, /wall.php]")));
        var path = new Uri("https://mini.test" + folder).AbsolutePath;

        Assert.Contains($"/old-wall/ {path}articles/a-wall/ 301", AskedOfHost.Of(site).First().Lines);
        Assert.Empty(HostFiles.Every_host_is_asked_for_the_same(site));
    }

    private static BuiltSite Built(MiniSite site)
    {
        var built = site.Build();
        Assert.Empty(built.Problems);
        return new BuiltSite("a mini-site", built.Files, built.Facts);
    }
}
