using System.CommandLine;
using System.Text.Json.Nodes;
using CaseFlow.Host.Conformance;

namespace CaseFlow.Host.Verbs;

/// <summary><c>dmn eval</c>: makes a decision of a DMN file, or calls one of its decision services.</summary>
internal static class DmnEvalVerb
{
    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var model = new Argument<FileInfo>("MODEL") { Description = console.Texts["verb.dmn.model"] };
        var decision = new Option<string>("--decision") { Description = console.Texts["verb.dmn.decision"] };
        var service = new Option<string>("--service") { Description = console.Texts["verb.dmn.service"] };
        var import = new Option<FileInfo[]>("--import") { Description = console.Texts["verb.dmn.import"], AllowMultipleArgumentsPerToken = true };
        var input = new Option<string>("--input") { Description = console.Texts["verb.dmn.input"], DefaultValueFactory = _ => "{}" };
        var explain = new Option<bool>("--explain") { Description = console.Texts["verb.dmn.explain"] };
        var json = new Option<bool>("--json") { Description = console.Texts["verb.try.json"] };
        var verb = new Command("eval", console.Texts["verb.dmn.eval"]) { model, decision, service, import, input, explain, json };
        verb.Validators.Add(parsed =>
        {
            if (parsed.GetValue(decision) is null == parsed.GetValue(service) is null)
            {
                parsed.AddError(console.Texts["verb.dmn.oneOf"]);
            }
        });
        verb.SetAction(parsed =>
        {
            if (DeskCall.Read(parsed.GetValue(input)!, "--input", console) is not { } values)
            {
                return ExitCode.WrongUsage;
            }

            var called = parsed.GetValue(service);
            return ValueAnswer.Tell(
                new JsonObject
                {
                    ["op"] = "decide",
                    ["model"] = parsed.GetRequiredValue(model).FullName,
                    ["models"] = new JsonArray([.. (parsed.GetValue(import) ?? []).Select(file => JsonValue.Create(file.FullName))]),
                    ["kind"] = called is null ? "decision" : "service",
                    ["name"] = called ?? parsed.GetValue(decision),
                    ["inputs"] = values,
                    ["explain"] = parsed.GetValue(explain),
                },
                parsed.GetValue(json) || parsed.GetValue(explain),
                console);
        });
        return verb;
    }
}
