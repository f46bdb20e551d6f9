using System.Collections.Immutable;
using CaseFlow.Dmn.Analysis;

namespace CaseFlow.Host.Drawing;

/// <summary>Draws the inputs of a table with one or two inputs: fields with the numbers of the rules that match, overlaps and gaps marked by line and sign.</summary>
internal static class TableDrawing
{
    private const double Left = 132;
    private const double Top = 44;
    private const double Width = 84;
    private const double Height = 30;
    private const double TextSize = 13;

    /// <summary>Draws the fields.</summary>
    /// <param name="grid">The fields.</param>
    /// <param name="title">What the picture shows, in one sentence.</param>
    /// <param name="severalAreWrong">Whether fields where several rules match are marked.</param>
    /// <returns>The SVG element.</returns>
    public static string Draw(TableGrid grid, string title, bool severalAreWrong)
    {
        var (columns, rows) = (grid.Across.Length, grid.Down.Length);
        var (width, height) = (Left + (columns * Width) + 8, Top + (rows * Height) + 8);
        using var svg = new Svg();
        svg.Open(
            "svg",
            ("viewBox", $"0 0 {Svg.Number(width)} {Svg.Number(height)}"),
            ("width", width),
            ("height", height),
            ("role", "img"),
            ("aria-label", title),
            ("font-family", "system-ui, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif"),
            ("font-size", TextSize));
        Write(svg, grid.AcrossInput, Left, 16, "start", columns * Width, "600");
        Write(svg, grid.DownInput ?? "", Left - 8, Top - 8, "end", Left - 12, "600");
        for (var column = 0; column < columns; column++)
        {
            Write(svg, grid.Across[column], Left + ((column + 0.5) * Width), Top - 8, "middle", Width - 4, "400");
        }

        for (var row = 0; row < rows && grid.DownInput is not null; row++)
        {
            Write(svg, grid.Down[row], Left - 8, Top + ((row + 0.5) * Height) + 5, "end", Left - 12, "400");
        }

        foreach (var (field, column, row, across, down) in Boxes(grid))
        {
            Box(svg, field, Left + (column * Width), Top + (row * Height), across * Width, down * Height, severalAreWrong);
        }

        return svg.Close().ToString();
    }

    private static void Box(Svg svg, ImmutableArray<int> rules, double x, double y, double width, double height, bool severalAreWrong)
    {
        var isGap = rules.IsEmpty;
        var isWrong = rules.Length > 1 && severalAreWrong;
        svg.Draw(
            "rect",
            ("x", x + 1), ("y", y + 1), ("width", width - 2), ("height", height - 2),
            ("fill", isGap ? Palette.Paper : isWrong ? Palette.LateFill : Palette.TakenFill),
            ("stroke", isGap || isWrong ? Palette.Late : Palette.Taken),
            ("stroke-width", isWrong ? 2.5 : 1.2),
            ("stroke-dasharray", isGap ? "5 4" : null));
        Write(svg, isGap ? "?" : string.Join(isWrong ? " ! " : ", ", rules), x + (width / 2), y + (height / 2) + 5, "middle", width - 6, "600", isGap || isWrong ? Palette.Late : Palette.Ink);
    }

    private static void Write(Svg svg, string text, double x, double y, string anchor, double width, string weight, string color = Palette.Ink)
    {
        svg.Open("text", ("x", x), ("y", y), ("text-anchor", anchor), ("font-weight", weight), ("fill", color));
        svg.Open("title").Write(text).Close();
        svg.Write(Label.Line(text, width, TextSize)).Close();
    }

    /// <summary>Neighbouring fields with the same rules as one, from the top left on.</summary>
    private static IEnumerable<(ImmutableArray<int> Rules, int Column, int Row, int Across, int Down)> Boxes(TableGrid grid)
    {
        var (columns, rows) = (grid.Across.Length, grid.Down.Length);
        var drawn = new bool[columns * rows];
        for (var start = 0; start < drawn.Length; start++)
        {
            if (drawn[start])
            {
                continue;
            }

            var rules = grid.Fields[start];
            bool Same(int column, int row) => column < columns && row < rows && !drawn[(row * columns) + column] && grid.Fields[(row * columns) + column].SequenceEqual(rules);
            var (left, top) = (start % columns, start / columns);
            var (across, down) = (1, 1);
            while (Same(left + across, top))
            {
                across++;
            }

            while (Enumerable.Range(left, across).All(column => Same(column, top + down)))
            {
                down++;
            }

            for (var row = top; row < top + down; row++)
            {
                Array.Fill(drawn, true, (row * columns) + left, across);
            }

            yield return (rules, left, top, across, down);
        }
    }
}
