using System.Text;
using QRCoder;

namespace CaseFlow.Host.Drawing;

/// <summary>Draws a QR code (ISO/IEC 18004, error correction M) as SVG, without styles or scripts.</summary>
internal static class QrDrawing
{
    /// <summary>The picture; it takes the size of what it stands in.</summary>
    /// <param name="text">What the code says.</param>
    /// <param name="title">What the picture is, for who cannot see it.</param>
    public static string Draw(string text, string title)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count;
        using var svg = new Svg();
        svg.Open("svg", ("viewBox", $"0 0 {size} {size}"), ("class", "qr"), ("role", "img"), ("aria-label", title))
            .Draw("rect", ("width", size), ("height", size), ("fill", "#fff"))
            .Draw("path", ("fill", "#000"), ("shape-rendering", "crispEdges"), ("d", Path(code)))
            .Close();
        return svg.ToString();
    }

    // One stroke for each run of dark modules in a row.
    private static string Path(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            var row = code.ModuleMatrix[y];
            for (var x = 0; x < row.Count; x++)
            {
                var start = x;
                while (x < row.Count && row[x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append('M').Append(start).Append(' ').Append(y).Append('h').Append(x - start).Append("v1h-").Append(x - start).Append('z');
                }
            }
        }

        return path.ToString();
    }
}
