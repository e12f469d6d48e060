using Site.Documents;
using Site.Pictures;
using Site.PostProcess.Search;
using Site.PostProcess.Views;
using Site.Problems;
using Site.Theme;

namespace Site.PostProcess;

/// <summary>Lists every file of the finished site. None is made yet: each composes and renders itself when it is asked.</summary>
/// <param name="voices">The theme's sentences, in every language.</param>
/// <param name="noIndex">Whether search engines are asked to stay away: a preview with drafts is not for them.</param>
/// <param name="links">How links name a page.</param>
/// <param name="preview">Whether the preview's script has to run on the pages.</param>
/// <param name="compress">Whether smaller forms of each text will stand beside it.</param>
public sealed class ComposeViews(Voices voices, bool noIndex, LinkStyle links, bool preview = false, bool compress = false) : IPostProcess<Outline, IReadOnlyList<OutputFile>>
{
    /// <inheritdoc/>
    public IReadOnlyList<OutputFile> PostProcess(Outline site, ProblemList problems)
    {
        var styles = BundleStyles.Run(areListsCut: Math.Max(site.Articles.Count, site.Topics.Count) > ListPart.Entries);
        var policy = new SecurityPolicy(styles.All, site.Search is not null, site.Facts.Site.HttpsForSubdomains, preview);
        var edition = EditionIn(voices.Language);
        edition = edition with { Search = preview ? MakeSearch.OfPreview(edition) : MakeSearch.Of(edition) };
        var compose = site.Pages.Values.Select(LanguageOf).Append(voices.Language).Distinct()
            .ToDictionary(language => language, language => new ComposePage(language == voices.Language ? edition : EditionIn(language)), StringComparer.Ordinal);
        var files = new List<OutputFile>();
        files.AddRange(OwnFiles.Of(edition, new HostRules(policy, site, compress)));
        files.AddRange(edition.Search.Files);
        files.AddRange(site.Pages.Values.Select(page => new PageFile(page.Address.OutputPath, () => compose[LanguageOf(page)].Of(page))));
        files.AddRange(
            from page in site.Pages.Values
            from part in ComposeList.PartsOf(site, page).Skip(1)
            select new PageFile(part.Address.OutputPath, () => compose[LanguageOf(page)].Of(page, part)));
        files.AddRange(compose[voices.Language].AToZ().Select(page => new PageFile(page.Address.OutputPath, page.Compose)));
        files.AddRange(site.Pages.Values.OfType<Article>().Select(article => new PageFile(PageAddress.SheetOf(article.Address).OutputPath, () => compose[LanguageOf(article)].SheetOf(article))));
        files.AddRange(
            from page in site.Pages.Values
            from alias in page.Aliases
            where OldAddress.CanHoldPage(alias.Value)
            let address = new PageAddress(alias.Value)
            select new PageFile(address.OutputPath, () => compose[LanguageOf(page)].Redirect(address, page)));
        files.AddRange(ListPictures.Of(site));
        files.AddRange(
            from page in site.Pages.Values
            let card = compose[LanguageOf(page)].CardOf(page)
            where card is not null
            select new DrawnFile(card.Value.Address.OutputPath, _ => Task.FromResult(DrawCard.Of(card.Value.Compose()))));
        files.AddRange(site.Root.Select(file => new CopiedFile(file.Path, file.BytesAsync)));
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];

        Edition EditionIn(string language) => new(site, language, voices, styles, policy, noIndex, links);

        string LanguageOf(Page page) => page.Language?.Value ?? voices.Language;
    }
}
