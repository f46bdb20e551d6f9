using CaseFlow.Bpmn.Extensions;
using CaseFlow.Cases.Organisations;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Reference;
using System.Collections.Immutable;

namespace CaseFlow.Runtime.Views;

/// <summary>Forms with the values at hand.</summary>
internal static class FormViews
{
    private const decimal FenOfYuan = 100m;

    public static FormView Of(
        FormDefinition form,
        ImmutableArray<FieldPermission> permissions,
        IReadOnlyDictionary<string, FeelValue> values,
        Organisation organisation,
        CategoryTree categories,
        FormOptions options,
        DateTimeOffset now) => new(
            form.Key,
            form.Title,
            [
                .. form.Fields
                    .Select(field => (Field: options.Resolve(field, values), Access: FormCheck.AccessOf(field.Name, permissions)))
                    .Where(f => f.Access != FieldAccess.Hidden)
                    .Select(f => Of(f.Field, f.Access, values, organisation, categories, now)),
            ]);

    /// <summary>A value in words; null where the value itself is the text.</summary>
    public static LocalText? Display(FormField field, FeelValue? value, Organisation organisation, CategoryTree categories)
    {
        var text = field.Kind == FieldKind.Table ? "" : FieldText.Submitted(field.Kind, value);
        return text.Length == 0 ? null : field.Kind switch
        {
            FieldKind.Choice => field.Options.FirstOrDefault(o => o.Value == text)?.Label,
            FieldKind.MultiChoice => Joined(OptionText.Split(text).Select(v => field.Options.FirstOrDefault(o => o.Value == v)?.Label ?? Both(v))),
            FieldKind.DateTime => Both(text.Replace('T', ' ')),
            FieldKind.Category => categories.NameOf(text),
            FieldKind.Place or FieldKind.Unit when organisation.FindUnit(text) is not null => Both(organisation.NameOf(text)),
            FieldKind.Person when organisation.FindPerson(text) is { } person => Both(person.Name),
            _ => null,
        };
    }

    /// <summary>A table with its rows; null for any other field.</summary>
    public static TableView? Table(FormField field, FeelValue? value, Organisation organisation, CategoryTree categories)
    {
        if (field.Table is not { } table)
        {
            return null;
        }

        var none = ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);
        var rows = (value is FeelValue.List list ? list.Items : []).OfType<FeelValue.Context>()
            .Select(row => table.Columns
                .Select(c => (c.Name, Cell: Cell(c, row.Entries.GetValueOrDefault(c.Name), organisation, categories)))
                .Where(c => c.Cell.Value.Length > 0)
                .ToImmutableSortedDictionary(c => c.Name, c => c.Cell, StringComparer.Ordinal))
            .Where(row => !row.IsEmpty);
        return new TableView(
            [.. table.Columns.Select(c => Of(c, FieldAccess.Write, none, organisation, categories, default))], table.MinRows, table.MaxRows, [.. rows]);
    }

    private static TableCell Cell(FormField column, FeelValue? value, Organisation organisation, CategoryTree categories) =>
        new(FieldText.Submitted(column.Kind, value), Display(column, value, organisation, categories));

    private static FieldView Of(
        FormField field,
        FieldAccess access,
        IReadOnlyDictionary<string, FeelValue> values,
        Organisation organisation,
        CategoryTree categories,
        DateTimeOffset now)
    {
        var value = values.GetValueOrDefault(field.Name);
        var unit = field.Kind == FieldKind.Money ? FenOfYuan : 1m;
        return new FieldView(
            field.Name,
            field.Kind,
            field.Label,
            field.Help,
            access,
            field.Required.Holds(values, now),
            field.Required.Expression?.Text,
            field.Visible.Holds(values, now),
            field.Visible.Expression?.Text,
            FieldText.Submitted(field, value),
            Display(field, value, organisation, categories),
            field.Options,
            field.Min / unit,
            field.Max / unit,
            field.Kind is FieldKind.Text or FieldKind.LongText or FieldKind.Photos or FieldKind.File ? field.MaxLength : null)
        {
            Table = Table(field, value, organisation, categories),
        };
    }

    private static LocalText Joined(IEnumerable<LocalText> texts)
    {
        var all = texts.ToList();
        return new LocalText(string.Join('、', all.Select(t => t.Zh)), string.Join(", ", all.Select(t => t.En)));
    }

    private static LocalText Both(string text) => new(text, text);
}
