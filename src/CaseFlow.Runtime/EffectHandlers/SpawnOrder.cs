using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary>A child case that waits in the outbox to be registered.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Title">The heading.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Place">The unit id of the place.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Category">The category; null for none.</param>
/// <param name="Link">What the child is to its parent.</param>
/// <param name="Data">Start variables.</param>
internal sealed record SpawnOrder(
    string Mechanism,
    string Title,
    string Description,
    string Place,
    string Channel,
    string? Category,
    string Link,
    ImmutableSortedDictionary<string, FeelValue> Data)
{
    public string Write()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            FeelJson.Write(writer, new FeelValue.Context(Data));
        }

        return JsonSerializer.Serialize(new Stored(
            Mechanism, Title, Description, Place, Channel, Category, Link, Encoding.UTF8.GetString(buffer.ToArray())));
    }

    public static SpawnOrder Read(string json)
    {
        var stored = JsonSerializer.Deserialize<Stored>(json) ?? throw new JsonException("Expected a child case, but found null.");
        using var data = JsonDocument.Parse(stored.Data);
        return new SpawnOrder(
            stored.Mechanism,
            stored.Title,
            stored.Description,
            stored.Place,
            stored.Channel,
            stored.Category,
            stored.Link,
            ((FeelValue.Context)FeelJson.Read(data.RootElement)).Entries);
    }

    private sealed record Stored(
        string Mechanism, string Title, string Description, string Place, string Channel, string? Category, string Link, string Data);
}
