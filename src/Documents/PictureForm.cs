namespace Site.Documents;

/// <summary>How a picture is written down.</summary>
public enum PictureFormat
{
    /// <summary>Small, and shown by every browser since 2020.</summary>
    WebP,

    /// <summary>For older browsers, where the picture is a photograph.</summary>
    Jpeg,

    /// <summary>For older browsers, where it is a drawing, a screenshot, or can be seen through.</summary>
    Png,
}

/// <summary>One of the files as which a picture goes out.</summary>
/// <param name="Path">Where it stands below the output folder. The name changes with what is in it, so the same name is the same file.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Format">How it is written down.</param>
public sealed record PictureForm(string Path, int Width, int Height, PictureFormat Format)
{
    // To be raised with every change of how a form is drawn, so that none is taken from an earlier build.
    private const string Recipe = "1";

    // What the text's column takes on a telephone and on a desk, on plain screens and on fine ones.
    private static readonly int[] Widths = [400, 720, 1200];

    // The one that browsers without WebP are given.
    private const int Plain = 720;

    /// <summary>Lists the forms of a picture: no wider than itself, WebP from narrow to wide, and last the one for older browsers.</summary>
    /// <param name="path">The picture's path below the input folder.</param>
    /// <param name="fingerprint">What its bytes come to.</param>
    /// <param name="width">Its width in pixels, upright.</param>
    /// <param name="height">Its height.</param>
    /// <param name="isPhotograph">Whether it loses nothing that is seen by being a JPEG.</param>
    /// <returns>The forms.</returns>
    public static IReadOnlyList<PictureForm> Of(string path, string fingerprint, int width, int height, bool isPhotograph)
    {
        var name = $"{Assets.Pictures}{System.IO.Path.ChangeExtension(path["images/".Length..], null)}-{Assets.Fingerprint(fingerprint + Recipe)}";
        return
        [
            .. Widths.Select(wide => Math.Min(wide, width)).Distinct().Select(wide => Form(wide, PictureFormat.WebP, "webp")),
            isPhotograph ? Form(Math.Min(Plain, width), PictureFormat.Jpeg, "jpg") : Form(Math.Min(Plain, width), PictureFormat.Png, "png"),
        ];

        PictureForm Form(int wide, PictureFormat format, string ending) =>
            new($"{name}-{wide}.{ending}", wide, Math.Max(1, (int)Math.Round((double)height * wide / width)), format);
    }
}
