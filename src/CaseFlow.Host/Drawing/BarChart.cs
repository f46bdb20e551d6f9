using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Drawing;

/// <summary>Draws bars beside each other's names, without styles or scripts. Every bar has its number beside it.</summary>
internal static class BarChart
{
    private const double Width = 640;
    private const double NameWidth = 190;
    private const double RowHeight = 34;
    private const double BarHeight = 18;
    private const double NumberWidth = 90;
    private const int LongestName = 14;

    /// <summary>The picture.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What it says, for who cannot see it.</param>
    /// <param name="bars">Names, whole lengths, and the dark part of each from its beginning.</param>
    /// <param name="parts">What the whole and the dark part are.</param>
    public static string Draw(string title, string description, IReadOnlyList<(string Name, long Whole, long Part)> bars, (string Whole, string Part) parts)
    {
        var height = (bars.Count * RowHeight) + RowHeight;
        var largest = Math.Max(1, bars.Count == 0 ? 1 : bars.Max(bar => bar.Whole));
        using var svg = new Svg();
        svg.Open("svg", ("viewBox", $"0 0 {Svg.Number(Width)} {Svg.Number(height)}"), ("class", "chart"), ("role", "img"), ("font-family", "sans-serif"), ("font-size", 13d));
        svg.Open("title").Write(title).Close();
        svg.Open("desc").Write(description).Close();
        Key(svg, 0, Palette.Halo, parts.Whole);
        Key(svg, Width / 2, Palette.Taken, parts.Part);
        for (var row = 0; row < bars.Count; row++)
        {
            var (name, whole, part) = bars[row];
            var top = (row + 1) * RowHeight;
            var scale = (Width - NameWidth - NumberWidth) / largest;
            svg.Open("text", ("x", NameWidth - 8), ("y", top + (BarHeight / 2) + 4), ("text-anchor", "end"), ("fill", Palette.Ink)).Write(Shortened(name)).Close();
            svg.Draw("rect", ("x", NameWidth), ("y", top), ("width", whole * scale), ("height", BarHeight), ("fill", Palette.Halo), ("stroke", Palette.Taken));
            svg.Draw("rect", ("x", NameWidth), ("y", top), ("width", part * scale), ("height", BarHeight), ("fill", Palette.Taken));
            svg.Open("text", ("x", NameWidth + (whole * scale) + 8), ("y", top + (BarHeight / 2) + 4), ("fill", Palette.Ink)).Write($"{whole} / {part}").Close();
        }

        svg.Close();
        return svg.ToString();
    }

    private static void Key(Svg svg, double x, string fill, string text)
    {
        svg.Draw("rect", ("x", x + 1), ("y", 5d), ("width", 14d), ("height", 14d), ("fill", fill), ("stroke", Palette.Taken));
        svg.Open("text", ("x", x + 22), ("y", 17d), ("fill", Palette.Ink)).Write(text).Close();
    }

    private static string Shortened(string name) => name.Length <= LongestName || Texts.Language == "en" && name.Length <= 2 * LongestName ? name : $"{name[..(LongestName - 1)]}…";
}
