using System.Text.RegularExpressions;
using CaseFlow.Testing;

namespace CaseFlow.Feel.Tests.Support;

/// <summary>
/// The examples of one rule or function, from a text file: a line <c># Chapter</c>, for each rule or function a line <c>## Name</c>, a line
/// <c>unary</c> where the examples are unary tests, and lines of variant, expression, value, variables and note between bars.
/// </summary>
internal sealed partial record SupportSection(string Chapter, string Name, bool IsUnary, IReadOnlyList<SupportRow> Rows)
{
    internal static IReadOnlyList<SupportSection> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "CaseFlow.Feel.Tests", "Support"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read),
    ];

    private static IEnumerable<SupportSection> Read(string path)
    {
        var parts = File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n## ");
        var chapter = parts[0].Trim().TrimStart('#', ' ');
        return parts.Skip(1).Select(part =>
        {
            var lines = part.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var isUnary = lines.Length > 1 && lines[1] == "unary";
            return new SupportSection(chapter, lines[0], isUnary, [.. lines.Skip(isUnary ? 2 : 1).Select(Row)]);
        });
    }

    private static SupportRow Row(string line)
    {
        var cells = Bar().Split(line);
        return cells.Length is >= 3 and <= 5
            ? new(cells[0], cells[1], cells[2], cells.ElementAtOrDefault(3) ?? "", cells.ElementAtOrDefault(4) ?? "")
            : throw new InvalidOperationException($"Expected 3 to 5 cells between bars, but found {cells.Length} in '{line}'.");
    }

    [GeneratedRegex(@"\s+\|(?:\s|$)")]
    private static partial Regex Bar();
}
