using System.Text.Json;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary>A signal that waits in the outbox.</summary>
/// <param name="Signal">The signal's name.</param>
/// <param name="From">The case that threw it.</param>
internal sealed record BroughtSignal(string Signal, long From)
{
    public string Write() => JsonSerializer.Serialize(this);

    public static BroughtSignal Read(string json) =>
        JsonSerializer.Deserialize<BroughtSignal>(json) ?? throw new JsonException("Expected a signal, but found null.");
}
