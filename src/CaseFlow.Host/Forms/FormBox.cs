using System.Collections.Immutable;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Host.Forms;

/// <summary>A form as a page draws it with <c>_FormFields</c>: fields, values, problems and lists to choose from.</summary>
/// <param name="Form">The form with the values at hand.</param>
/// <param name="Lists">What fields choose from.</param>
/// <param name="Now">The moment, for conditions that ask what day it is.</param>
internal sealed record FormBox(FormView Form, FormLists Lists, DateTimeOffset Now)
{
    /// <summary>What stands before a field's name in the names of inputs.</summary>
    public const string Prefix = "v.";

    private const int MostNarrowColumns = 4;

    /// <summary>Values as sent before, which win over those of the form; empty when the form is shown first.</summary>
    public ImmutableSortedDictionary<string, string> Sent { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Why the values were refused; null when they were not.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Whether fields whose condition does not hold are left out even for browsers without script: in redrawn parts.</summary>
    public bool OnlyVisible { get; init; }

    /// <summary>The table for which more rows were asked; null for none.</summary>
    public string? More { get; init; }

    /// <summary>The number of the case, for the addresses of its papers; null before there is one.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>Whether a table of many columns is to be filled in, which needs the width of the page.</summary>
    public bool IsWide => Form.Fields.Any(view => view is { Access: FieldAccess.Write, Table.Columns.Length: > MostNarrowColumns });

    /// <summary>The fields to draw, in order.</summary>
    public IEnumerable<FieldBox> Fields()
    {
        var form = FormConditions.Apply(Form, Sent, Now);
        var readBy = FormConditions.ReadNames(form);
        return form.Fields.Select(view => new FieldBox(
            view,
            view.Access == FieldAccess.Write ? Sent.GetValueOrDefault(view.Name, view.Value) : view.Value,
            Refusal?.Fields.FirstOrDefault(problem => problem.Field == view.Name),
            Lists,
            readBy.Contains(view.Name))
        {
            CaseNumber = CaseNumber,
            Table = view.Table is { } table
                ? new TableBox(
                    view.Name, table, Rows(view, table), Sent.GetValueOrDefault(TableRows.CsvName(view.Name), ""), Refusal?.Fields ?? [], More == view.Name, Lists, readBy.Contains(view.Name))
                : null,
        });
    }

    /// <summary>The id of a field's input, which the problems above the form lead to.</summary>
    /// <param name="field">The field's name.</param>
    public static string IdOf(string field) => "f-" + field.Replace('[', '-').Replace("].", "-", StringComparison.Ordinal);

    /// <summary>The label of a field, or of a cell of a table with its row; the name when the form does not have it.</summary>
    /// <param name="field">The name of the field or cell.</param>
    /// <param name="texts">The texts.</param>
    public string LabelOf(string field, Texts texts)
    {
        var owner = Form.Fields.FirstOrDefault(f => f.Name == TableRows.FieldOf(field));
        var label = owner?.Label.In(Texts.Language) ?? field;
        return owner?.Table is { } table ? TableBox.LabelOf(field, owner.Label, table, texts) : label;
    }

    private TableText Rows(FieldView view, TableView table)
    {
        var isSent = view.Access == FieldAccess.Write && !Sent.IsEmpty;
        return isSent
            ? TableRows.Read(view.Name, TableColumn.Of(table), Sent)
            : new TableText([.. table.Rows.Select(r => r.ToImmutableSortedDictionary(c => c.Key, c => c.Value.Value, StringComparer.Ordinal))], []);
    }
}
