using CaseFlow.Host.Api.Fields;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Host.Api.Tasks;

/// <summary>A field of a task's form.</summary>
/// <param name="Name">The name under which the value is sent.</param>
/// <param name="Kind">What it holds: text, longText, number, money, date, choice, place, category, person, photos, boolean, multiChoice, dateTime, unit, file or table.</param>
/// <param name="Type">The JSON type of the value.</param>
/// <param name="Label">The label.</param>
/// <param name="Hint">A hint; null for none.</param>
/// <param name="Access"><c>write</c> or <c>read</c>.</param>
/// <param name="Required">Whether a value must be given, for the values at hand.</param>
/// <param name="RequiredWhen">The FEEL condition under which it is required; null when that never changes.</param>
/// <param name="Visible">Whether it counts, for the values at hand; values of fields that do not are ignored.</param>
/// <param name="VisibleWhen">The FEEL condition under which it counts; null when always.</param>
/// <param name="Value">The value at hand; null for none.</param>
/// <param name="Options">The options of a choice.</param>
/// <param name="Min">The smallest number, or fen, allowed; null for no limit.</param>
/// <param name="Max">The largest number, or fen, allowed; null for no limit.</param>
/// <param name="MaxLength">How many characters or photos are allowed; null for the kind's own limit.</param>
internal sealed record FieldDetails(
    string Name,
    string Kind,
    string Type,
    string Label,
    string? Hint,
    string Access,
    bool Required,
    string? RequiredWhen,
    bool Visible,
    string? VisibleWhen,
    object? Value,
    IReadOnlyList<CodedText> Options,
    decimal? Min,
    decimal? Max,
    int? MaxLength)
{
    /// <summary>The columns of a table, in order; empty for all other kinds.</summary>
    public IReadOnlyList<ColumnDetails> Columns { get; init; } = [];

    /// <summary>How many rows a table must have at least; null for all other kinds.</summary>
    public int? MinRows { get; init; }

    /// <summary>How many rows a table may have; null for all other kinds.</summary>
    public int? MaxRows { get; init; }

    /// <summary>A field in the language of the request.</summary>
    /// <param name="field">The field.</param>
    public static FieldDetails Of(FieldView field) => new(
        field.Name,
        FieldKindName.Of(field.Kind),
        FieldValues.TypeOf(field.Kind),
        field.Label.In(Texts.Language),
        field.Hint?.In(Texts.Language),
        EnumWord.Of(field.Access),
        field.Required,
        field.RequiredWhen,
        field.Visible,
        field.VisibleWhen,
        FieldValues.Write(field),
        [.. field.Options.Select(option => new CodedText(option.Value, option.Label.In(Texts.Language)))],
        FieldValues.Limit(field, field.Min),
        FieldValues.Limit(field, field.Max),
        field.MaxLength)
    {
        Columns = [.. (field.Table?.Columns ?? []).Select(ColumnDetails.Of)],
        MinRows = field.Table?.MinRows,
        MaxRows = field.Table?.MaxRows,
    };
}
