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
        DateTimeOffset now) => new(
            form.Key,
            form.Title,
            [
                .. form.Fields
                    .Select(field => (Field: field, Access: FormCheck.AccessOf(field.Name, permissions)))
                    .Where(f => f.Access != FieldAccess.Hidden)
                    .Select(f => Of(f.Field, f.Access, values, organisation, categories, now)),
            ]);

    /// <summary>A value in words; null where the value itself is the text.</summary>
    public static LocalText? Display(FormField field, FeelValue? value, Organisation organisation, CategoryTree categories)
    {
        var text = FieldText.Submitted(field.Kind, value);
        return text.Length == 0 ? null : field.Kind switch
        {
            FieldKind.Choice => field.Options.FirstOrDefault(o => o.Value == text)?.Label,
            FieldKind.Category => categories.NameOf(text),
            FieldKind.Place when organisation.FindUnit(text) is not null => Both(organisation.NameOf(text)),
            FieldKind.Person when organisation.FindPerson(text) is { } person => Both(person.Name),
            _ => null,
        };
    }

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
            FieldText.Submitted(field.Kind, value),
            Display(field, value, organisation, categories),
            field.Options,
            field.Min / unit,
            field.Max / unit,
            field.Kind is FieldKind.Text or FieldKind.LongText or FieldKind.Photos ? field.MaxLength : null);
    }

    private static LocalText Both(string text) => new(text, text);
}
