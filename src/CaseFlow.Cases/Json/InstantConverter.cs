using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Json;

/// <summary>A moment as milliseconds since 1970 UTC. Files written by people may also give date and time with offset.</summary>
internal sealed class InstantConverter : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Instant.From(reader.GetDateTimeOffset()) : new Instant(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.UnixMilliseconds);
}
