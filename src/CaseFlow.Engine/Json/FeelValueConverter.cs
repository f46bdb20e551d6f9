using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Json;

/// <summary>A FEEL value in the exact form that the FEEL project gives it.</summary>
internal sealed class FeelValueConverter : JsonConverter<FeelValue>
{
    public override bool HandleNull => true;

    public override FeelValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return FeelJson.Read(document.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, FeelValue value, JsonSerializerOptions options) => FeelJson.Write(writer, value);
}
