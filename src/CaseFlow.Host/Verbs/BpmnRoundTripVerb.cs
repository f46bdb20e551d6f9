using System.CommandLine;
using System.Text.Json.Nodes;
using CaseFlow.Host.Conformance;

namespace CaseFlow.Host.Verbs;

/// <summary><c>bpmn roundtrip</c>: reads a diagram and writes it again from what was read.</summary>
internal static class BpmnRoundTripVerb
{
    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var file = new Argument<FileInfo>("FILE") { Description = console.Texts["verb.bpmnRun.file"] };
        var target = new Option<FileInfo>("--output", "-o") { Description = console.Texts["verb.bpmnRoundTrip.out"], Required = true };
        var verb = new Command("roundtrip", console.Texts["verb.bpmnRoundTrip"]) { file, target };
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(target), console));
        return verb;
    }

    private static int Run(FileInfo file, FileInfo target, VerbConsole console)
    {
        var call = DeskCall.Ask(new JsonObject { ["op"] = "roundtrip", ["file"] = file.FullName, ["out"] = target.FullName });
        if (call.Problem(console) is { } problem)
        {
            console.Error(problem);
            return ExitCode.Refused;
        }

        console.Say(console.Texts.Get("try.written", ("file", target)));
        return ExitCode.Done;
    }
}
