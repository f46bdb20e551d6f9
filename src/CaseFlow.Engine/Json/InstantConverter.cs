using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Calendar;

namespace CaseFlow.Engine.Json;

/// <summary>A moment as its milliseconds since 1970-01-01T00:00Z.</summary>
internal sealed class InstantConverter : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) => writer.WriteNumberValue(value.UnixMilliseconds);
}
