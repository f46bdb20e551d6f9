using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.Json;

/// <summary>A row of a roll as a short list, because a compound has thousands: voter, area, and weight and proxy where they say something.</summary>
internal sealed class RollEntryConverter : JsonConverter<RollEntry>
{
    public override RollEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read() || reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("Expected to read a row of a roll, but it does not begin with a voter.");
        }

        var voter = reader.GetString()!;
        var area = Number(ref reader) ?? throw new JsonException($"Expected to read the area of '{voter}', but it has none.");
        var weight = Number(ref reader) ?? 1;
        string? proxy = null;
        if (reader.TokenType != JsonTokenType.EndArray && reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            proxy = reader.GetString();
            reader.Read();
        }

        return reader.TokenType == JsonTokenType.EndArray && weight is >= 1 and <= RollEntry.MostWeight
            ? new RollEntry(voter, area, (int)weight, proxy)
            : throw new JsonException($"Expected to read the row of '{voter}', but it is not a row of a roll.");
    }

    public override void Write(Utf8JsonWriter writer, RollEntry value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.Voter);
        writer.WriteNumberValue(value.Area);
        if (value.Weight != 1 || value.Proxy is not null)
        {
            writer.WriteNumberValue(value.Weight);
        }

        if (value.Proxy is not null)
        {
            writer.WriteStringValue(value.Proxy);
        }

        writer.WriteEndArray();
    }

    // Null at the end of the row, on which the reader then stands.
    private static long? Number(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : null;
}
