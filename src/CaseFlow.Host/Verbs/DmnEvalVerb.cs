using System.CommandLine;
using System.Text.Json.Nodes;
using CaseFlow.Host.Conformance;

namespace CaseFlow.Host.Verbs;

/// <summary><c>dmn eval</c>: makes a decision of a DMN file.</summary>
internal static class DmnEvalVerb
{
    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var model = new Argument<FileInfo>("MODEL") { Description = console.Texts["verb.dmn.model"] };
        var decision = new Option<string>("--decision") { Description = console.Texts["verb.dmn.decision"], Required = true };
        var input = new Option<string>("--input") { Description = console.Texts["verb.dmn.input"], DefaultValueFactory = _ => "{}" };
        var json = new Option<bool>("--json") { Description = console.Texts["verb.try.json"] };
        var verb = new Command("eval", console.Texts["verb.dmn.eval"]) { model, decision, input, json };
        verb.SetAction(parsed =>
        {
            if (DeskCall.Read(parsed.GetValue(input)!, "--input", console) is not { } values)
            {
                return ExitCode.WrongUsage;
            }

            return ValueAnswer.Tell(
                new JsonObject
                {
                    ["op"] = "decide",
                    ["model"] = parsed.GetRequiredValue(model).FullName,
                    ["kind"] = "decision",
                    ["name"] = parsed.GetRequiredValue(decision),
                    ["inputs"] = values,
                },
                parsed.GetValue(json),
                console);
        });
        return verb;
    }
}
