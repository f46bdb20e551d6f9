using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CaseFlow.Host.Api.Files;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Host.Api.Fields;

/// <summary>
/// Values of form fields as JSON: numbers as numbers, money as whole fen, yes and no as booleans, photos, papers and several choices as lists, tables as lists of objects by column, all others as strings.
/// A field that is not sent keeps the value it has; null empties it.
/// </summary>
internal static class FieldValues
{
    private const decimal FenOfYuan = 100m;

    /// <summary>The values as forms carry them.</summary>
    /// <param name="fields">The form's fields.</param>
    /// <param name="sent">What was sent; null for nothing.</param>
    /// <param name="handles">Opens handles of photos.</param>
    /// <param name="person">The sender; null without token.</param>
    /// <param name="problems">Where what is wrong is noted.</param>
    public static ImmutableSortedDictionary<string, string> Read(
        ImmutableArray<FieldView> fields, ImmutableSortedDictionary<string, JsonElement>? sent, PhotoHandles handles, string? person, List<FieldProblem> problems)
    {
        var values = fields.Where(f => f.Access == FieldAccess.Write).ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);
        foreach (var (name, value) in sent ?? ImmutableSortedDictionary<string, JsonElement>.Empty)
        {
            if (fields.FirstOrDefault(f => f.Name == name) is not { } field)
            {
                problems.Add(FieldProblem.Of(name, ApiCodes.FieldUnknown));
            }
            else if (field.Kind == FieldKind.Photos && Strings(value) is { } photos)
            {
                var held = field.Value.Split(',', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
                values[name] = string.Join(',', PhotoFields.Open(handles, person, name, photos, held, problems));
            }
            else if (field.Kind == FieldKind.File && Strings(value) is { } papers)
            {
                var held = field.Value.Split(',', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
                values[name] = string.Join(',', PhotoFields.Open(handles, person, name, papers, held, problems));
            }
            else if (field.Kind == FieldKind.MultiChoice && Strings(value) is { } chosen && !chosen.Contains(null))
            {
                values[name] = string.Join(',', chosen.Select(c => OptionText.Of(c!)));
            }
            else if (field.Table is { } table && TableValues.Text(table, value) is { } rows)
            {
                values[name] = rows;
            }
            else if (Text(field.Kind, value) is { } text)
            {
                values[name] = text;
            }
            else
            {
                problems.Add(FieldProblem.Of(name, ApiCodes.FieldType, ("expected", TypeOf(field.Kind))));
            }
        }

        return values.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>The value of a field; null for none.</summary>
    /// <param name="field">The field.</param>
    public static object? Write(FieldView field) => field.Value.Length == 0 ? null : field.Kind switch
    {
        FieldKind.Number => decimal.Parse(field.Value, CultureInfo.InvariantCulture),
        FieldKind.Money => Fen(decimal.Parse(field.Value, CultureInfo.InvariantCulture)),
        FieldKind.Boolean => field.Value == "true",
        FieldKind.Photos or FieldKind.File => field.Value.Split(',', StringSplitOptions.RemoveEmptyEntries),
        FieldKind.MultiChoice => OptionText.Split(field.Value).ToArray(),
        FieldKind.Table => TableValues.Write(field.Table!),
        _ => field.Value,
    };

    /// <summary>A limit of a field: whole fen for money.</summary>
    /// <param name="field">The field.</param>
    /// <param name="limit">The limit as forms give it, in yuan for money.</param>
    public static decimal? Limit(FieldView field, decimal? limit) => field.Kind == FieldKind.Money && limit is { } yuan ? Fen(yuan) : limit;

    /// <summary>The JSON type of a kind, in a word.</summary>
    /// <param name="kind">The kind.</param>
    public static string TypeOf(FieldKind kind) => kind switch
    {
        FieldKind.Number => "number",
        FieldKind.Money => "integer (fen)",
        FieldKind.Boolean => "boolean",
        FieldKind.Photos or FieldKind.File or FieldKind.MultiChoice => "array of strings",
        FieldKind.Table => "array of objects",
        _ => "string",
    };

    private static decimal Fen(decimal yuan) => decimal.Truncate(yuan * FenOfYuan);

    /// <summary>The text of one value as forms carry it; null when its JSON type does not fit.</summary>
    /// <param name="kind">What the field holds.</param>
    /// <param name="value">What was sent.</param>
    internal static string? Text(FieldKind kind, JsonElement value) => (kind, value.ValueKind) switch
    {
        (_, JsonValueKind.Null) => "",
        (FieldKind.Number, JsonValueKind.Number) => value.TryGetDecimal(out var number) ? number.ToString(CultureInfo.InvariantCulture) : null,
        (FieldKind.Money, JsonValueKind.Number) => value.TryGetInt64(out var fen) ? (fen / FenOfYuan).ToString(CultureInfo.InvariantCulture) : null,
        (FieldKind.Boolean, JsonValueKind.True) => "true",
        (FieldKind.Boolean, JsonValueKind.False) => "false",
        (FieldKind.Number or FieldKind.Money or FieldKind.Boolean or FieldKind.Photos or FieldKind.File or FieldKind.MultiChoice or FieldKind.Table, _) => null,
        (_, JsonValueKind.String) => value.GetString(),
        _ => null,
    };

    private static List<string?>? Strings(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(item => item.GetString())]
            : null;
}
