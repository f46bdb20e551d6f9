using System.Collections.Immutable;
using CaseFlow.Feel;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Drafts.Names;

/// <summary>The types that values of fields and of actions have in expressions.</summary>
internal static class FieldTypes
{
    /// <summary>The type of a field's value.</summary>
    public static FeelType Of(FormField field) => field.Kind == FieldKind.Table
        ? new FeelType.List(new FeelType.Context(
            (field.Table?.Columns ?? []).ToImmutableSortedDictionary(column => column.Name, column => Of(column.Kind), StringComparer.Ordinal)))
        : Of(field.Kind);

    /// <summary>The type of what an action takes or gives.</summary>
    public static FeelType Of(ActionValueKind kind) => kind switch
    {
        ActionValueKind.Number => FeelType.Number,
        ActionValueKind.Boolean => FeelType.Boolean,
        ActionValueKind.Text => FeelType.Text,
        ActionValueKind.Texts => new FeelType.List(FeelType.Text),
        ActionValueKind.Contexts => new FeelType.List(FeelType.Any),
        _ => FeelType.Any,
    };

    private static FeelType Of(FieldKind kind) => kind switch
    {
        FieldKind.Number or FieldKind.Money => FeelType.Number,
        FieldKind.Boolean => FeelType.Boolean,
        FieldKind.Date => FeelType.Date,
        FieldKind.DateTime => FeelType.DateAndTime,
        FieldKind.MultiChoice => new FeelType.List(FeelType.Text),
        FieldKind.Table => new FeelType.List(FeelType.Any),
        _ => FeelType.Text,
    };
}
