using System.Text;
using CaseFlow.Host.Describing;
using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>Figures of steps as CSV for spreadsheets: UTF-8 with byte order mark, time in hours.</summary>
internal static class HeatCsv
{
    /// <summary>Writes the table.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="model">The page.</param>
    public static byte[] Write(Texts texts, HeatModel model)
    {
        var rows = new StringBuilder("\uFEFF");
        Add(rows, [texts["heat.element"], texts["heat.step"], texts["heat.kind"], .. HeatMeasure.All.Select(measure => Heading(texts, measure))]);
        foreach (var (node, heat) in model.Rows)
        {
            Add(rows, [node.Id.Value, model.Words.NameOf(node), model.Words.KindOf(node), .. HeatMeasure.All.Select(measure => HeatWords.Plain(measure, heat))]);
        }

        foreach (var (name, count) in model.Flows)
        {
            Add(rows, ["", name, texts["heat.flow"], $"{count}"]);
        }

        return Encoding.UTF8.GetBytes(rows.ToString());
    }

    private static string Heading(Texts texts, HeatMeasure measure) =>
        measure.Kind == HeatKind.Time ? texts.Get("heat.inHours", ("name", texts["heat.measure." + measure.Id])) : texts["heat.measure." + measure.Id];

    private static void Add(StringBuilder rows, IEnumerable<string> cells) => rows.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    // A spreadsheet takes a text that begins like a formula for one, unless a quote stands before it.
    private static string Cell(string text) =>
        $"\"{(text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
