using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary>A message to another system that waits in the outbox.</summary>
/// <param name="Target">The name of a configured address.</param>
/// <param name="CaseNumber">The case.</param>
/// <param name="Payload">What is sent, JSON.</param>
internal sealed record WebhookOrder(string Target, string CaseNumber, string Payload)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string Write() => JsonSerializer.Serialize(this, Options);

    public static WebhookOrder Read(string json) =>
        JsonSerializer.Deserialize<WebhookOrder>(json, Options) ?? throw new JsonException("Expected a message, but found null.");
}
