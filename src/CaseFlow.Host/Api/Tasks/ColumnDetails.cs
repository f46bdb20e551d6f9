using CaseFlow.Host.Api.Fields;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Host.Api.Tasks;

/// <summary>A column of a table.</summary>
/// <param name="Name">The name under which a cell is sent.</param>
/// <param name="Kind">What a cell holds, as fields are named.</param>
/// <param name="Type">The JSON type of a cell.</param>
/// <param name="Label">The heading.</param>
/// <param name="Hint">A hint; null for none.</param>
/// <param name="Required">Whether a row that is not empty must have a value here.</param>
/// <param name="Options">The options of a choice or unit.</param>
/// <param name="Min">The smallest number, or fen, allowed; null for no limit.</param>
/// <param name="Max">The largest number, or fen, allowed; null for no limit.</param>
/// <param name="MaxLength">How many characters are allowed; null for the kind's own limit.</param>
internal sealed record ColumnDetails(
    string Name,
    string Kind,
    string Type,
    string Label,
    string? Hint,
    bool Required,
    IReadOnlyList<CodedText> Options,
    decimal? Min,
    decimal? Max,
    int? MaxLength)
{
    /// <summary>A column in the language of the request.</summary>
    /// <param name="column">The column.</param>
    public static ColumnDetails Of(FieldView column) => new(
        column.Name,
        FieldKindName.Of(column.Kind),
        FieldValues.TypeOf(column.Kind),
        column.Label.In(Texts.Language),
        column.Hint?.In(Texts.Language),
        column.Required,
        [.. column.Options.Select(option => new CodedText(option.Value, option.Label.In(Texts.Language)))],
        FieldValues.Limit(column, column.Min),
        FieldValues.Limit(column, column.Max),
        column.MaxLength);
}
