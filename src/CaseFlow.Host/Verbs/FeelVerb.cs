using System.CommandLine;
using System.Text.Json.Nodes;
using CaseFlow.Host.Conformance;

namespace CaseFlow.Host.Verbs;

/// <summary><c>feel</c>: evaluates an expression.</summary>
internal static class FeelVerb
{
    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var expression = new Argument<string>("EXPRESSION") { Description = console.Texts["verb.feel.expression"] };
        var context = new Option<string>("--context") { Description = console.Texts["verb.feel.context"], DefaultValueFactory = _ => "{}" };
        var unary = new Option<bool>("--unary") { Description = console.Texts["verb.feel.unary"] };
        var json = new Option<bool>("--json") { Description = console.Texts["verb.try.json"] };
        var verb = new Command("feel", console.Texts["verb.feel"]) { expression, context, unary, json };
        verb.SetAction(parsed =>
        {
            if (DeskCall.Read(parsed.GetValue(context)!, "--context", console) is not { } values)
            {
                return ExitCode.WrongUsage;
            }

            return ValueAnswer.Tell(
                new JsonObject
                {
                    ["op"] = "feel",
                    ["kind"] = parsed.GetValue(unary) ? "unary" : "expression",
                    ["expression"] = parsed.GetRequiredValue(expression),
                    ["context"] = values,
                },
                parsed.GetValue(json),
                console);
        });
        return verb;
    }
}
