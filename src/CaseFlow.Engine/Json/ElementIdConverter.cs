using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Json;

/// <summary>An element id as its text.</summary>
internal sealed class ElementIdConverter : JsonConverter<ElementId>
{
    public override ElementId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? throw new JsonException("Expected to read an element id, but found null."));

    public override void Write(Utf8JsonWriter writer, ElementId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
