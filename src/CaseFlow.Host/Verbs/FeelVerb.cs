using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using CaseFlow.Feel;
using CaseFlow.Host.Conformance;

namespace CaseFlow.Host.Verbs;

/// <summary><c>feel</c>: evaluates an expression and says where and why something went wrong.</summary>
internal static class FeelVerb
{
    private const string Tested = "?";

    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var expression = new Argument<string>("EXPRESSION") { Description = console.Texts["verb.feel.expression"] };
        var context = new Option<string>("--context") { Description = console.Texts["verb.feel.context"], DefaultValueFactory = _ => "{}" };
        var unary = new Option<bool>("--unary") { Description = console.Texts["verb.feel.unary"] };
        var explain = new Option<bool>("--explain") { Description = console.Texts["verb.feel.explain"] };
        var json = new Option<bool>("--json") { Description = console.Texts["verb.try.json"] };
        var verb = new Command("feel", console.Texts["verb.feel"]) { expression, context, unary, explain, json };
        verb.SetAction(parsed =>
        {
            if (DeskCall.Read(parsed.GetValue(context)!, "--context", console) is not { } values)
            {
                return ExitCode.WrongUsage;
            }

            var (text, isUnary) = (parsed.GetRequiredValue(expression), parsed.GetValue(unary));
            if (parsed.GetValue(json))
            {
                return ValueAnswer.Tell(
                    new JsonObject { ["op"] = "feel", ["kind"] = isUnary ? "unary" : "expression", ["expression"] = text, ["context"] = values }, asJson: true, console);
            }

            if (DeskCall.Variables(values, "--context", console) is not { } variables)
            {
                return ExitCode.WrongUsage;
            }

            var result = isUnary ? Test(text, variables) : Evaluate(text, variables);
            Explain(text, result.Diagnostics, console);
            if (result.Value is not { } value)
            {
                return ExitCode.Refused;
            }

            console.Say(FeelText.Show(value));
            if (parsed.GetValue(explain) && !isUnary)
            {
                TellWhy(text, variables, console);
            }

            return ExitCode.Done;
        });
        return verb;
    }

    private static (FeelValue? Value, ImmutableArray<FeelDiagnostic> Diagnostics) Evaluate(string text, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        var parse = FeelExpression.Parse(text, [.. variables.Keys]);
        return parse.Expression?.Evaluate(variables, TimeProvider.System.GetUtcNow()) is { } result
            ? (result.Value, result.Diagnostics)
            : (null, parse.Diagnostics);
    }

    private static (FeelValue? Value, ImmutableArray<FeelDiagnostic> Diagnostics) Test(string text, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        var parse = FeelUnaryTests.Parse(text, [.. variables.Keys.Where(name => name != Tested)]);
        var value = variables.GetValueOrDefault(Tested) ?? FeelValue.Missing;
        return parse.Tests?.Evaluate(value, variables.Remove(Tested), TimeProvider.System.GetUtcNow()) is { } result
            ? (result.Value, result.Diagnostics)
            : (null, parse.Diagnostics);
    }

    /// <summary>What was read, and which parts decided, a line each.</summary>
    private static void TellWhy(string text, ImmutableSortedDictionary<string, FeelValue> variables, VerbConsole console)
    {
        var expression = FeelExpression.Parse(text, [.. variables.Keys]).Expression!;
        foreach (var (name, value) in expression.Explain(variables))
        {
            console.Say($"  {name} = {value}");
        }

        foreach (var reason in expression.Reasons(variables, TimeProvider.System.GetUtcNow()))
        {
            console.Say($"  {reason.Text} → {FeelText.Show(reason.Value)}");
        }
    }

    /// <summary>Each finding under the text, with a mark below the character it is about.</summary>
    private static void Explain(string text, ImmutableArray<FeelDiagnostic> diagnostics, VerbConsole console)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (!text.Contains('\n', StringComparison.Ordinal))
            {
                console.Error(text);
                console.Error(new string(' ', Columns(text.AsSpan(0, Math.Min(diagnostic.Position, text.Length)))) + "^");
            }

            console.Error(console.Texts.Get(
                "feel.at",
                diagnostic.Arguments.Add("position", $"{diagnostic.Position + 1}").Add("reason", diagnostic.Code)));
        }
    }

    /// <summary>How wide a terminal shows a text: Chinese characters take two columns.</summary>
    private static int Columns(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x3FFFD) ? 2 : 1;
        }

        return columns;
    }
}
