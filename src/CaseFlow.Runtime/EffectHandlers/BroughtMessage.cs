using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary>A message that waits in the outbox.</summary>
/// <param name="Message">The message's name.</param>
/// <param name="From">The throwing instance of the case.</param>
/// <param name="Payload">What correlation keys are read from.</param>
internal sealed record BroughtMessage(string Message, int From, ImmutableSortedDictionary<string, FeelValue> Payload)
{
    public string Write() => JsonSerializer.Serialize(new Stored(Message, From, Payload.ToDictionary(v => v.Key, v => ValueJson.Write(v.Value))));

    public static BroughtMessage Read(string json)
    {
        var stored = JsonSerializer.Deserialize<Stored>(json) ?? throw new JsonException("Expected a message, but found null.");
        return new(stored.Message, stored.From, stored.Payload.ToImmutableSortedDictionary(v => v.Key, v => ValueJson.Read(v.Value), StringComparer.Ordinal));
    }

    private sealed record Stored(string Message, int From, Dictionary<string, string> Payload);
}
