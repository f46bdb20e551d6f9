using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Json;

/// <summary>Waiting tokens as the list of the flows they came by, oldest first.</summary>
internal sealed class WaitingTokensConverter : JsonConverter<WaitingTokens>
{
    public override WaitingTokens Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        WaitingTokens.Of(JsonSerializer.Deserialize<ImmutableArray<ElementId>>(ref reader, options));

    public override void Write(Utf8JsonWriter writer, WaitingTokens value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var flow in value)
        {
            writer.WriteStringValue(flow.Value);
        }

        writer.WriteEndArray();
    }
}
