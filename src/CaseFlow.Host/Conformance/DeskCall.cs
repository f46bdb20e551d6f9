using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Feel;
using CaseFlow.Host.Verbs;
using CaseFlow.Simulation.Conformance;

namespace CaseFlow.Host.Conformance;

/// <summary>A single request, asked by a verb, and its answer for people.</summary>
/// <param name="answer">The answer as given.</param>
internal sealed class DeskCall(JsonObject answer)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer.</summary>
    public JsonObject Answer { get; } = answer;

    /// <summary>Whether the request was obeyed.</summary>
    public bool IsOk => (bool)Answer["ok"]!;

    /// <summary>The answer as JSON for people and programs.</summary>
    public string Json => Answer.ToJsonString(Readable);

    /// <summary>The value that was asked for, as FEEL text.</summary>
    public string Value => FeelText.Show(FeelJson.Read(JsonDocument.Parse(Answer["value"]?.ToJsonString() ?? "null").RootElement));

    /// <summary>Asks.</summary>
    public static DeskCall Ask(JsonObject request)
    {
        var line = new ConformanceDesk(new DiskFiles()).Answer(request.ToJsonString(), TimeProvider.System.GetUtcNow(), CancellationToken.None);
        var answer = JsonNode.Parse(line)!.AsObject();
        answer.Remove("id");
        return new DeskCall(answer);
    }

    /// <summary>What went wrong, in the words of the user's language where the code has a text; null where nothing did.</summary>
    public string? Problem(VerbConsole console)
    {
        if (Answer["error"] is not JsonObject error)
        {
            return null;
        }

        var code = (string?)error["code"] ?? "";
        var text = Localization.Texts.Language != "en" && console.Texts.Has(code) ? console.Texts[code] : (string)error["message"]!;
        return console.Texts.Get("try.problem", ("code", code), ("element", (string?)error["element"] ?? "–"), ("text", text));
    }

    /// <summary>The values of a JSON object by name; null, and said, when it holds none or one that cannot be read.</summary>
    public static ImmutableSortedDictionary<string, FeelValue>? Variables(JsonNode json, string what, VerbConsole console)
    {
        try
        {
            if (FeelJson.Read(JsonDocument.Parse(json.ToJsonString()).RootElement) is FeelValue.Context context)
            {
                return context.Entries;
            }

            console.Error(console.Texts.Get("try.noObject", ("what", what)));
        }
        catch (JsonException wrong)
        {
            console.Error(console.Texts.Get("try.noJson", ("what", what), ("why", wrong.Message)));
        }

        return null;
    }

    /// <summary>JSON that a person gave; null, and said, when it is none.</summary>
    public static JsonNode? Read(string json, string what, VerbConsole console)
    {
        try
        {
            return JsonNode.Parse(json) ?? new JsonObject();
        }
        catch (JsonException wrong)
        {
            console.Error(console.Texts.Get("try.noJson", ("what", what), ("why", wrong.Message)));
            return null;
        }
    }
}
