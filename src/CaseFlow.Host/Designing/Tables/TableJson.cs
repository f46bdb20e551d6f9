using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Host.Designing.Tables;

/// <summary>
/// A decision table as the editor has it: texts alone. Columns and rules carry in <c>from</c> the place, from 0, that they have in the file, so that
/// whatever the editor does not show stays with them.
/// </summary>
internal static class TableJson
{
    /// <summary>Hit policies as the editor names them.</summary>
    public static ImmutableArray<string> Policies { get; } = [.. Enum.GetNames<HitPolicy>()];

    /// <summary>Ways to collect as the editor names them.</summary>
    public static ImmutableArray<string> Aggregations { get; } = [.. Enum.GetNames<Aggregation>()];

    /// <summary>The table for the editor.</summary>
    /// <param name="table">The table.</param>
    public static JsonObject Of(Expression.Table table) => new()
    {
        ["hitPolicy"] = $"{table.HitPolicy}",
        ["aggregation"] = table.Aggregation is { } aggregation ? $"{aggregation}" : null,
        ["inputs"] = List(table.Inputs, (input, at) => new JsonObject
        {
            ["from"] = at,
            ["label"] = input.Label,
            ["expression"] = input.Expression.Text,
            ["type"] = input.Expression.TypeRef,
            ["values"] = input.Values?.Text,
        }),
        ["outputs"] = List(table.Outputs, (output, at) => new JsonObject
        {
            ["from"] = at,
            ["label"] = output.Label,
            ["name"] = output.Name,
            ["type"] = output.TypeRef,
            ["values"] = output.Values?.Text,
            ["default"] = output.Default?.Text,
        }),
        ["annotations"] = List(table.Annotations, (name, at) => new JsonObject { ["from"] = at, ["name"] = name }),
        ["rules"] = List(table.Rules, (rule, at) => new JsonObject
        {
            ["from"] = at,
            ["tests"] = Texts(rule.Tests.Select(test => test.Text)),
            ["results"] = Texts(rule.Results.Select(result => result.Text)),
            ["notes"] = Texts(table.Annotations.Select((_, column) => NoteOf(rule, column))),
        }),
    };

    /// <summary>The note of a rule in an annotation column; empty where the file has fewer.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="column">The column, from 0.</param>
    public static string NoteOf(TableRule rule, int column) => column < rule.Annotations.Length ? rule.Annotations[column] : "";

    private static JsonArray List<T>(IEnumerable<T> parts, Func<T, int, JsonObject> write) => new([.. parts.Select(write)]);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
