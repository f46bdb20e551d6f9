using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Json;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases;

/// <summary>
/// Cases and their events as JSON: the same value always gives the same bytes, and reading them gives the value back. Nulls, false and empty
/// lists are left out; moments are milliseconds since 1970 UTC, money is integer fen.
/// </summary>
public static class CasesJson
{
    /// <summary>The settings, to be used where a case or an event is part of a larger document. Do not change.</summary>
    public static JsonSerializerOptions Options { get; } = Make(JsonUnmappedMemberHandling.Skip);

    internal static JsonSerializerOptions Strict { get; } = Make(JsonUnmappedMemberHandling.Disallow);

    /// <summary>Writes a case.</summary>
    /// <param name="value">The case.</param>
    public static byte[] Write(Case value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <summary>Reads a case.</summary>
    /// <param name="json">The bytes, UTF-8.</param>
    /// <exception cref="JsonException">The bytes are not a case.</exception>
    public static Case ReadCase(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<Case>(json, Options) ?? throw new JsonException("Expected to read a case, but the text says null.");

    /// <summary>Writes an event with its short name in the member <c>event</c>.</summary>
    /// <param name="value">The event.</param>
    public static byte[] Write(CaseEvent value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <summary>Reads an event.</summary>
    /// <param name="json">The bytes, UTF-8.</param>
    /// <exception cref="JsonException">The bytes are not an event of a known name.</exception>
    public static CaseEvent ReadEvent(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<CaseEvent>(json, Options) ?? throw new JsonException("Expected to read an event, but the text says null.");

    /// <summary>Writes what happened to accounts, with its short name in the member <c>event</c>.</summary>
    /// <param name="value">What happened.</param>
    public static byte[] Write(AccountEvent value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <summary>Reads what happened to accounts.</summary>
    /// <param name="json">The bytes, UTF-8.</param>
    /// <exception cref="JsonException">The bytes are not an event of a known name.</exception>
    public static AccountEvent ReadAccountEvent(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<AccountEvent>(json, Options) ?? throw new JsonException("Expected to read an account event, but the text says null.");

    private static JsonSerializerOptions Make(JsonUnmappedMemberHandling unmapped)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            IgnoreReadOnlyProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = false,
            UnmappedMemberHandling = unmapped,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Compactness.LeaveOutDefaults } },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new InstantConverter());
        options.Converters.Add(new CaseIdConverter());
        options.Converters.Add(new TaskIdConverter());
        options.Converters.Add(new OrdinalDictionaryConverter());
        options.Converters.Add(new RollEntryConverter());
        options.MakeReadOnly();
        return options;
    }
}
