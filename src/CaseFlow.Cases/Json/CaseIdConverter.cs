using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseFlow.Cases.Json;

/// <summary>A case id as a number.</summary>
internal sealed class CaseIdConverter : JsonConverter<CaseId>
{
    public override CaseId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, CaseId value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}
