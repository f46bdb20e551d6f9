using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaseFlow.Storage.Drafts;

/// <summary>The answers of a draft as JSON text.</summary>
internal static class DraftText
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ImmutableSortedDictionary<string, string> answers) => JsonSerializer.Serialize(answers, Options);

    public static ImmutableSortedDictionary<string, string> Read(string text) =>
        (JsonSerializer.Deserialize<Dictionary<string, string>>(text, Options) ?? []).ToImmutableSortedDictionary(StringComparer.Ordinal);
}
