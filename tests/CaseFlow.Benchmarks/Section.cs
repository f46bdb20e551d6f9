namespace CaseFlow.Benchmarks;

/// <summary>A part of the report.</summary>
/// <param name="Title">What was measured.</param>
/// <param name="Introduction">How; empty when the table says it.</param>
/// <param name="Table">Rows of cells, the first with the headings.</param>
/// <param name="Limits">What limits the figures, one sentence each.</param>
internal sealed record Section(string Title, string Introduction, IReadOnlyList<string[]> Table, params string[] Limits)
{
    /// <summary>The part as Markdown.</summary>
    public string Markdown()
    {
        var lines = new List<string> { $"## {Title}", "" };
        if (Introduction.Length > 0)
        {
            lines.AddRange([Introduction, ""]);
        }

        lines.Add(Row(Table[0]));
        lines.Add("|" + string.Concat(Table[0].Select((_, i) => i == 0 ? ":--|" : "--:|")));
        lines.AddRange(Table.Skip(1).Select(Row));
        lines.Add("");
        lines.AddRange(Limits.Select(l => $"- {l}"));
        return string.Join('\n', lines) + "\n";
    }

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |";
}
