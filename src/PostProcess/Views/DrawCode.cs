using System.Globalization;
using System.Text;
using QRCoder;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Draws an address as a QR code (ISO/IEC 18004).</summary>
public static class DrawCode
{
    /// <summary>Draws.</summary>
    /// <param name="address">The address.</param>
    /// <returns>The code with its quiet zone. It can be read with a seventh of it spoiled, by a fold or a thumb.</returns>
    public static CodeView Of(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var squares = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            var row = code.ModuleMatrix[y];
            for (var x = 0; x < row.Length; x++)
            {
                var start = x;
                while (x < row.Length && row[x])
                {
                    x++;
                }

                if (x > start)
                {
                    squares.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1H{start}z");
                }
            }
        }

        return new CodeView(address, code.ModuleMatrix.Count, squares.ToString());
    }
}
