using System.Collections;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Json;

/// <summary>
/// The stored form of states, events and effects: JSON in UTF-8, the same bytes for the same content, exact both ways. Names are part of
/// the format and are never changed.
/// </summary>
public static class ProcessJson
{
    private static readonly JsonSerializerOptions Options = Make();

    /// <summary>The stored form of a state.</summary>
    /// <param name="state">The state.</param>
    public static byte[] Serialize(ProcessState state) => JsonSerializer.SerializeToUtf8Bytes(state, Options);

    /// <summary>The stored form of the events of one step, as one array.</summary>
    /// <param name="events">The events, in order.</param>
    public static byte[] Serialize(ImmutableArray<ProcessEvent> events) => JsonSerializer.SerializeToUtf8Bytes(events, Options);

    /// <summary>The stored form of one event.</summary>
    /// <param name="happened">The event.</param>
    public static byte[] Serialize(ProcessEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, Options);

    /// <summary>The stored form of one effect.</summary>
    /// <param name="effect">The effect.</param>
    public static byte[] Serialize(Effect effect) => JsonSerializer.SerializeToUtf8Bytes(effect, Options);

    /// <summary>Reads a state.</summary>
    /// <param name="json">Its stored form.</param>
    /// <exception cref="JsonException">The bytes are not the stored form of a state.</exception>
    public static ProcessState DeserializeState(ReadOnlySpan<byte> json) => Read<ProcessState>(json);

    /// <summary>Reads the events of one step.</summary>
    /// <param name="json">Their stored form.</param>
    /// <exception cref="JsonException">The bytes are not the stored form of events.</exception>
    public static ImmutableArray<ProcessEvent> DeserializeEvents(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<ImmutableArray<ProcessEvent>>(json, Options);

    /// <summary>Reads one event.</summary>
    /// <param name="json">Its stored form.</param>
    /// <exception cref="JsonException">The bytes are not the stored form of an event.</exception>
    public static ProcessEvent DeserializeEvent(ReadOnlySpan<byte> json) => Read<ProcessEvent>(json);

    /// <summary>Reads one effect.</summary>
    /// <param name="json">Its stored form.</param>
    /// <exception cref="JsonException">The bytes are not the stored form of an effect.</exception>
    public static Effect DeserializeEffect(ReadOnlySpan<byte> json) => Read<Effect>(json);

    private static T Read<T>(ReadOnlySpan<byte> json)
        where T : class =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"Expected to read a {typeof(T).Name}, but found null.");

    private static JsonSerializerOptions Make() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,

        // A database may reorder the properties of an object.
        AllowOutOfOrderMetadataProperties = true,

        // Chinese stays Chinese; the bytes go into a database, never into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmpty } },
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            new ElementIdConverter(),
            new ElementInstanceIdConverter(),
            new InstantConverter(),
            new FeelValueConverter(),
            new OrdinalMapConverter<FeelValue>(),
            new OrdinalMapConverter<string>(),
            new TokenQueueConverter(),
            new OrdinalMapConverter<TokenQueue>(),
            new OrdinalMapConverter<ActivatedGateway>(),
        },
    };

    // A waiting instance is mostly empty collections, and what an order for work may say besides is mostly not said.
    private static void LeaveOutEmpty(JsonTypeInfo type)
    {
        var isState = type.Type == typeof(ProcessState) || type.Type == typeof(ScopeState) || type.Type == typeof(CompletedActivity);
        if (!isState && type.Type != typeof(Effect.OpenWorkItem) && type.Type != typeof(WorkSpec))
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            if ((isState || property.AssociatedParameter is null) && typeof(ICollection).IsAssignableFrom(property.PropertyType))
            {
                property.ShouldSerialize = static (_, value) => value is ICollection { Count: > 0 };
            }
        }
    }
}
