using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Json;

/// <summary>Waiting tokens as the list of the flows they came by, oldest first.</summary>
internal sealed class TokenQueueConverter : JsonConverter<TokenQueue>
{
    public override TokenQueue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TokenQueue.Of(JsonSerializer.Deserialize<ImmutableArray<ElementId>>(ref reader, options));

    public override void Write(Utf8JsonWriter writer, TokenQueue value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var flow in value)
        {
            writer.WriteStringValue(flow.Value);
        }

        writer.WriteEndArray();
    }
}
