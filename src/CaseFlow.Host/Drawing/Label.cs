namespace CaseFlow.Host.Drawing;

/// <summary>Breaks texts into lines by an estimate of their width: a Chinese character is as wide as the font is high.</summary>
internal static class Label
{
    /// <summary>Breaks a text into lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width there is.</param>
    /// <param name="size">The font size.</param>
    /// <param name="most">The most lines; a longer text ends in an ellipsis.</param>
    public static IReadOnlyList<string> Break(string text, double width, double size, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(text.ReplaceLineEndings(" ")))
        {
            if (line.Length > 0 && WidthOf(line + word, size) > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += line.Length == 0 ? word.TrimStart() : word;
        }

        if (line.Trim().Length > 0)
        {
            lines.Add(line.TrimEnd());
        }

        if (lines.Count > most)
        {
            lines = [.. lines.Take(most)];
            lines[^1] = lines[^1][..Math.Max(0, lines[^1].Length - 1)] + "…";
        }

        return lines;
    }

    /// <summary>A text cut to one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width there is.</param>
    /// <param name="size">The font size.</param>
    public static string Line(string text, double width, double size) => string.Concat(Break(text, width, size, 1));

    /// <summary>The estimated width of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The font size.</param>
    public static double WidthOf(string text, double size) => text.Sum(c => c > 0x2E80 ? size : size * 0.56);

    // Chinese may break after any character but not before closing punctuation; other scripts break at spaces.
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            var atEnd = i == text.Length;
            var mayBreak = !atEnd && !IsClosing(text[i]) && (text[i] > 0x2E80 || text[i - 1] > 0x2E80 || text[i - 1] == ' ' || text[i - 1] == '-');
            if (atEnd || mayBreak)
            {
                yield return text[start..i];
                start = i;
            }
        }
    }

    private static bool IsClosing(char c) => "，。、；：！？）》」』”’,.;:!?)".Contains(c);
}
