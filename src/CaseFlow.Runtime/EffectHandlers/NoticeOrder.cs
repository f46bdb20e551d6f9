using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary>A notice that waits in the outbox.</summary>
/// <param name="Recipients">Who is told, as notification rows name them.</param>
/// <param name="CaseNumber">The case.</param>
/// <param name="Template">The text's key.</param>
/// <param name="Text">The text's own part.</param>
/// <param name="Zh">The procedure's Chinese text, filled in; null when it gives none.</param>
/// <param name="En">The procedure's English text, filled in; null when it gives none.</param>
internal sealed record NoticeOrder(ImmutableArray<string> Recipients, string CaseNumber, string Template, string Text, string? Zh, string? En)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string Write() => JsonSerializer.Serialize(this, Options);

    public static NoticeOrder Read(string json) =>
        JsonSerializer.Deserialize<NoticeOrder>(json, Options) ?? throw new JsonException("Expected a notice, but found null.");

    /// <summary>The data that a notification row keeps.</summary>
    public string Arguments()
    {
        var arguments = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["caseNumber"] = CaseNumber, ["text"] = Text };
        if (Zh is not null && En is not null)
        {
            arguments["zh"] = Zh;
            arguments["en"] = En;
        }

        return JsonSerializer.Serialize(arguments, Options);
    }
}
