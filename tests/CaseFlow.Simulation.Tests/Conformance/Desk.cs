using System.Text.Json.Nodes;
using CaseFlow.Simulation.Conformance;

namespace CaseFlow.Simulation.Tests.Conformance;

/// <summary>Asks and reads what is answered.</summary>
internal static class Desk
{
    public static JsonObject Ask(string request, params (string Path, string Text)[] files) => Ask(request, CancellationToken.None, files);

    public static JsonObject Ask(string request, CancellationToken stop, params (string Path, string Text)[] files)
    {
        var line = new ConformanceDesk(new MemoryFiles(files)).Answer(request, DateTimeOffset.UnixEpoch, stop);
        line.Should().NotContain("\n");
        return JsonNode.Parse(line)!.AsObject();
    }

    public static string? Code(this JsonObject answer) => (string?)answer["error"]?["code"];

    public static string? Kind(this JsonObject answer) => (string?)answer["error"]?["kind"];

    public static string Bpmn(string content, string attributes = "") => $"""
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t" {attributes}>{content}</definitions>
        """;
}
