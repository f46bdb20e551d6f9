using System.CommandLine;
using System.Text.Json.Nodes;
using CaseFlow.Host.Conformance;

namespace CaseFlow.Host.Verbs;

/// <summary><c>bpmn run</c>: tries the processes of a file out in memory, step by step after a script.</summary>
internal static class BpmnRunVerb
{
    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var file = new Argument<FileInfo>("FILE") { Description = console.Texts["verb.bpmnRun.file"] };
        var script = new Option<FileInfo>("--script") { Description = console.Texts["verb.bpmnRun.script"], Required = true };
        var trace = new Option<FileInfo?>("--trace") { Description = console.Texts["verb.bpmnRun.trace"] };
        var verb = new Command("run", console.Texts["verb.bpmnRun"]) { file, script, trace };
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(script), parsed.GetValue(trace), console));
        return verb;
    }

    private static int Run(FileInfo file, FileInfo script, FileInfo? trace, VerbConsole console)
    {
        if (DeskCall.Read(File.ReadAllText(script.FullName), script.ToString(), console) is not { } given)
        {
            return ExitCode.Refused;
        }

        // A bare list of steps is a script without doubles.
        var request = given is JsonObject whole ? whole : new JsonObject { ["script"] = given };
        request["op"] = "run";
        request["file"] = file.FullName;
        var call = DeskCall.Ask(request);
        if (trace is not null)
        {
            File.WriteAllText(trace.FullName, call.Json);
        }

        Tell(call, console);
        return call.IsOk && (string?)call.Answer["state"] != "failed" ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Tell(DeskCall call, VerbConsole console)
    {
        var texts = console.Texts;
        foreach (var entry in Items(call, "trace"))
        {
            console.Say($"{entry["at"]} {texts[$"try.event.{entry["event"]}"]} {entry["element"]}");
        }

        foreach (var place in Items(call, "waiting"))
        {
            console.Say(texts.Get("try.waiting", ("element", place["element"]), ("kind", texts[$"try.kind.{place["kind"]}"])));
        }

        if ((string?)call.Answer["state"] is { } state)
        {
            console.Say(texts[$"try.state.{state}"]);
        }

        if (call.Problem(console) is { } problem)
        {
            console.Error(problem);
        }
    }

    private static IEnumerable<JsonNode> Items(DeskCall call, string name) => (call.Answer[name] as JsonArray ?? []).Select(item => item!);
}
