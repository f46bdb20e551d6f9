using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Reads parts of a definition. What is of another kind than it should be is missing.</summary>
internal static class ElsaTexts
{
    /// <summary>A text; null for anything else.</summary>
    public static string? Of(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>The text of an input's expression, and its kind; null without one.</summary>
    public static (string Kind, string Text)? InputOf(JsonObject activity, string name)
    {
        if ((activity[name] as JsonObject)?["expression"] is not JsonObject expression || expression["value"] is not { } value)
        {
            return null;
        }

        return (Of(expression["type"]) ?? "Literal", Of(value) ?? value.ToJsonString());
    }

    /// <summary>Where an activity stands.</summary>
    public static (double X, double Y) PositionOf(JsonObject activity)
    {
        var position = ((activity["metadata"] as JsonObject)?["designer"] as JsonObject)?["position"] as JsonObject;
        return (NumberOf(position?["x"]) ?? 0, NumberOf(position?["y"]) ?? 0);
    }

    /// <summary>A finite number of sensible size; null for anything else.</summary>
    public static double? NumberOf(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.ToJsonString().Length < 40
        && double.TryParse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000 ? number : null;

    /// <summary>The ends of a connection, in the present form or in that of the first releases.</summary>
    public static (string? Source, string? Port, string? Target) ConnectionOf(JsonObject connection) => connection["source"] is JsonObject source
        ? (Of(source["activity"]), Of(source["port"]), Of((connection["target"] as JsonObject)?["activity"]))
        : (Of(connection["source"]), Of(connection["sourcePort"]), Of(connection["target"]));
}
