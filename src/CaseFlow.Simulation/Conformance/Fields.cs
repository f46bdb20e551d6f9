using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Conformance;

/// <summary>Reads the fields of a JSON object; what is missing or of the wrong kind is said by name.</summary>
internal static class Fields
{
    public static string Text(JsonElement request, string name) =>
        Optional(request, name) is { ValueKind: JsonValueKind.String } found && Read(found) is { } text ? text : throw Wrong(name, "a text");

    public static string? OptionalText(JsonElement request, string name) => Optional(request, name) is null ? null : Text(request, name);

    public static IEnumerable<JsonElement> List(JsonElement request, string name) => Optional(request, name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } found => found.EnumerateArray(),
        _ => throw Wrong(name, "a list"),
    };

    public static IEnumerable<JsonProperty> Entries(JsonElement request, string name) => Optional(request, name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Object } found => found.EnumerateObject(),
        _ => throw Wrong(name, "an object"),
    };

    /// <summary>Values by name.</summary>
    public static ImmutableSortedDictionary<string, FeelValue> Values(JsonElement request, string name)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        foreach (var entry in Entries(request, name))
        {
            values[entry.Name] = Value(entry.Value, $"{name}.{entry.Name}");
        }

        return values.ToImmutable();
    }

    /// <summary>The field; null when it is missing or null.</summary>
    public static JsonElement? Optional(JsonElement request, string name) =>
        request.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;

    public static RequestException Wrong(string name, string expected) =>
        new(ConformanceCodes.FieldInvalid, $"Expected '{name}' to be {expected}, but it is missing or something else.");

    // Half a character is no text.
    private static string? Read(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static FeelValue Value(JsonElement value, string name)
    {
        try
        {
            return FeelJson.Read(value);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            throw Wrong(name, "a value");
        }
    }
}
