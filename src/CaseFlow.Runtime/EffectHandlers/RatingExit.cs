using System.Text.Json;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary>An end of a rating entry that waits in the outbox.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Reason">The way out.</param>
internal sealed record RatingExit(string Entry, string Reason)
{
    public string Write() => JsonSerializer.Serialize(this);

    public static RatingExit Read(string json) =>
        JsonSerializer.Deserialize<RatingExit>(json) ?? throw new JsonException("Expected the end of a rating entry, but found null.");
}
