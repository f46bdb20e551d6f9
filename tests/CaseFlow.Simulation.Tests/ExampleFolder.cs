using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Simulation.Conformance;
using CaseFlow.Testing;

namespace CaseFlow.Simulation.Tests;

/// <summary>One example: a model, a script and the answer that its run gives.</summary>
internal sealed record ExampleFolder(string Name)
{
    private const string Switch = "CASEFLOW_UPDATE_GOLDEN";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Root { get; } = Path.Combine(Checkout.Root, "tests", "CaseFlow.Simulation.Tests", "Elements");

    /// <summary>Whether what is stored is written anew instead of compared.</summary>
    public static bool IsRewriting { get; } = Environment.GetEnvironmentVariable(Switch) == "1";

    public static IReadOnlyList<ExampleFolder> All { get; } =
        [.. Directory.GetDirectories(Root).Select(folder => new ExampleFolder(Path.GetFileName(folder))).OrderBy(folder => folder.Name, StringComparer.Ordinal)];

    public string Expected => Path.Combine(Root, Name, "expected.json");

    /// <summary>What stands in the way of carrying the example out; null when it is carried out.</summary>
    public string? RefusedBy => JsonNode.Parse(Run())!["error"] is { } error && (string?)error["kind"] == "unsupported" ? (string?)error["code"] : null;

    /// <summary>The answer to the example's run, in a form that people read.</summary>
    public string Run()
    {
        var request = JsonNode.Parse(File.ReadAllText(Path.Combine(Root, Name, "script.json")))!.AsObject();
        request["id"] = Name;
        request["op"] = "run";
        request["file"] = "model.bpmn";
        var line = new ConformanceDesk(new FolderFiles(Path.Combine(Root, Name))).Answer(request.ToJsonString(), DateTimeOffset.UnixEpoch, CancellationToken.None);
        var answer = JsonNode.Parse(line)!.AsObject();
        answer.Remove("id");
        return Show(answer);
    }

    /// <summary>One field a line, of lists one item a line.</summary>
    private static string Show(JsonObject answer)
    {
        var text = new StringBuilder("{\n");
        text.AppendJoin(",\n", answer.Select(field => $"  \"{field.Key}\": {Show(field.Value)}"));
        return text.Append("\n}\n").ToString();
    }

    private static string Show(JsonNode? value) => value is JsonArray { Count: > 0 } items
        ? "[\n" + string.Join(",\n", items.Select(item => "    " + item!.ToJsonString(Json))) + "\n  ]"
        : value?.ToJsonString(Json) ?? "null";
}
