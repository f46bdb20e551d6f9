using System.Collections.Immutable;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Host.Forms;

/// <summary>
/// What the sending of a form means for its tables. Asking for more rows and pasting a table show the form again with what was typed;
/// nothing is completed with rows that nobody saw as they were read.
/// </summary>
/// <param name="More">The table for which more rows, or the reading of a pasted table, were asked; null for none.</param>
/// <param name="Problems">What keeps the form from being completed; empty for nothing.</param>
internal sealed record TableRound(string? More, ImmutableArray<FieldProblem> Problems)
{
    /// <summary>The name of the button that asks for more rows; its value is the table's name.</summary>
    public const string MoreButton = "moreRows";

    /// <summary>What stands before a table's name in the name of the input that tells what text was shown.</summary>
    public const string ShownPrefix = "shown.";

    /// <summary>A table was pasted and has not been shown as it was read. Arguments: count.</summary>
    public const string ShownFirst = "form.table.shown-first";

    /// <summary>Whether the form is to be shown again instead of being completed.</summary>
    public bool ShowsAgain => More is not null || !Problems.IsEmpty;

    /// <summary>Reads what was sent.</summary>
    /// <param name="fields">The form's fields.</param>
    /// <param name="sent">The form as sent.</param>
    /// <param name="answers">The answers by field name.</param>
    public static TableRound Read(ImmutableArray<FieldView> fields, IFormCollection sent, ImmutableSortedDictionary<string, string> answers)
    {
        var problems = ImmutableArray.CreateBuilder<FieldProblem>();
        var more = MoreOf(sent);
        foreach (var field in fields.Where(f => f is { Table: not null, Access: FieldAccess.Write }))
        {
            var csv = answers.GetValueOrDefault(TableRows.CsvName(field.Name), "");
            if (csv.Trim().Length == 0)
            {
                continue;
            }

            var text = TableRows.Read(field.Name, TableColumn.Of(field.Table!), answers);
            if (!text.Problems.IsEmpty)
            {
                problems.AddRange(text.Problems);
            }
            else if (more is null && sent[ShownPrefix + field.Name] != TableBox.DigestOf(csv))
            {
                problems.Add(FieldProblem.Of(field.Name, ShownFirst, ("count", $"{text.Rows.Length}")));
            }
        }

        return new TableRound(more, problems.ToImmutable());
    }

    /// <summary>The table for which more rows were asked; null for none.</summary>
    /// <param name="sent">The form as sent.</param>
    public static string? MoreOf(IFormCollection sent) => sent[MoreButton].ToString() is { Length: > 0 } table ? table : null;
}
