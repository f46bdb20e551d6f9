namespace CaseFlow.Host.Drawing;

/// <summary>Draws numbers over months as lines, without styles or scripts. Lines differ by dashes and marks besides their colour.</summary>
internal static class LineChart
{
    private const double Width = 640;
    private const double Height = 250;
    private const double Left = 46;
    private const double Right = 14;
    private const double Top = 34;
    private const double Bottom = 30;
    private const int Steps = 4;

    /// <summary>The picture.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What it says, for who cannot see it.</param>
    /// <param name="labels">The words below, one for each number of a line.</param>
    /// <param name="whole">The name and the numbers of the first line.</param>
    /// <param name="part">The name and the numbers of the second line; null for one line.</param>
    public static string Draw(string title, string description, IReadOnlyList<string> labels, (string Name, IReadOnlyList<long> Values) whole, (string Name, IReadOnlyList<long> Values)? part)
    {
        var all = part is { } second ? whole.Values.Concat(second.Values) : whole.Values;
        var (high, low) = (RoundUp(all.Append(1).Max()), -RoundUp(-all.Append(0).Min()));
        using var svg = new Svg();
        svg.Open("svg", ("viewBox", $"0 0 {Svg.Number(Width)} {Svg.Number(Height)}"), ("class", "chart"), ("role", "img"), ("font-family", "sans-serif"), ("font-size", 12d));
        svg.Open("title").Write(title).Close();
        svg.Open("desc").Write(description).Close();
        Axis(svg, low, high);
        for (var i = 0; i < labels.Count; i++)
        {
            svg.Open("text", ("x", X(i, labels.Count)), ("y", Height - 10), ("text-anchor", "middle"), ("fill", Palette.Ink)).Write(labels[i]).Close();
        }

        Line(svg, whole, low, high, Left, Palette.Taken, dashes: null);
        if (part is { } other)
        {
            Line(svg, other, low, high, Left + ((Width - Left) / 2), Palette.Active, "6 4");
        }

        svg.Close();
        return svg.ToString();
    }

    private static void Axis(Svg svg, long low, long high)
    {
        for (var step = 0; step <= Steps; step++)
        {
            var value = low + ((high - low) * step / (double)Steps);
            var y = Y(value, low, high);
            svg.Draw("line", ("x1", Left), ("x2", Width - Right), ("y1", y), ("y2", y), ("stroke", Palette.Lane));
            svg.Open("text", ("x", Left - 6), ("y", y + 4), ("text-anchor", "end"), ("fill", Palette.Ink)).Write(Svg.Number(value)).Close();
        }
    }

    private static void Line(Svg svg, (string Name, IReadOnlyList<long> Values) line, long low, long high, double keyAt, string color, string? dashes)
    {
        var points = line.Values.Select((value, i) => (X: X(i, line.Values.Count), Y: Y(value, low, high))).ToList();
        svg.Draw("polyline", ("points", string.Join(' ', points.Select(p => $"{Svg.Number(p.X)},{Svg.Number(p.Y)}"))), ("fill", "none"), ("stroke", color), ("stroke-width", 2d), ("stroke-dasharray", dashes));
        foreach (var (x, y) in points)
        {
            Mark(svg, x, y, color, dashes is not null);
        }

        svg.Draw("line", ("x1", keyAt), ("x2", keyAt + 26), ("y1", 14d), ("y2", 14d), ("stroke", color), ("stroke-width", 2d), ("stroke-dasharray", dashes));
        Mark(svg, keyAt + 13, 14, color, dashes is not null);
        svg.Open("text", ("x", keyAt + 34), ("y", 18d), ("fill", Palette.Ink)).Write(line.Name).Close();
    }

    private static void Mark(Svg svg, double x, double y, string color, bool isSquare)
    {
        if (isSquare)
        {
            svg.Draw("rect", ("x", x - 3.5), ("y", y - 3.5), ("width", 7d), ("height", 7d), ("fill", Palette.Paper), ("stroke", color), ("stroke-width", 2d));
        }
        else
        {
            svg.Draw("circle", ("cx", x), ("cy", y), ("r", 3.5), ("fill", color));
        }
    }

    private static double X(int index, int count) => Left + 16 + ((Width - Left - Right - 32) * (count < 2 ? 0 : index / (double)(count - 1)));

    private static double Y(double value, long low, long high) => Top + ((Height - Top - Bottom) * (high - value) / Math.Max(1, high - low));

    // The next of 4, 8, 20, 40, 80, 200 and so on, which four steps divide evenly.
    private static long RoundUp(long value)
    {
        if (value <= 0)
        {
            return 0;
        }

        for (var ten = 1L; ; ten *= 10)
        {
            foreach (var step in new[] { ten, 2 * ten, 5 * ten })
            {
                if (step * Steps >= value)
                {
                    return step * Steps;
                }
            }
        }
    }
}
