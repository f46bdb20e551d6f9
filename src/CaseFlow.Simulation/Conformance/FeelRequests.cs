using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Conformance;

/// <summary>The operation on expressions. What fails while evaluating gives null, as DMN says; only a text that is no FEEL is refused.</summary>
internal static class FeelRequests
{
    private const string Tested = "?";

    public static FeelValue Evaluate(JsonElement request, DateTimeOffset now)
    {
        var text = Fields.Text(request, "expression");
        var context = Fields.Values(request, "context");
        return Fields.OptionalText(request, "kind") switch
        {
            null or "expression" => Expression(text, context, now),
            "unary" => Unary(text, context, now),
            _ => throw Fields.Wrong("kind", "expression or unary"),
        };
    }

    private static FeelValue Expression(string text, ImmutableSortedDictionary<string, FeelValue> context, DateTimeOffset now)
    {
        var parse = FeelExpression.Parse(text, [.. context.Keys]);
        return parse.Expression is { } expression ? expression.Evaluate(context, now).Value : throw Unreadable(text, parse.Diagnostics);
    }

    private static FeelValue Unary(string text, ImmutableSortedDictionary<string, FeelValue> context, DateTimeOffset now)
    {
        var parse = FeelUnaryTests.Parse(text, [.. context.Keys.Where(name => name != Tested)]);
        return parse.Tests is { } tests
            ? tests.Evaluate(context.GetValueOrDefault(Tested) ?? FeelValue.Missing, context.Remove(Tested), now).Value
            : throw Unreadable(text, parse.Diagnostics);
    }

    private static RequestException Unreadable(string text, ImmutableArray<FeelDiagnostic> diagnostics) =>
        new(diagnostics[0].Code, $"Expected '{text}' to be FEEL, but at {diagnostics[0].Position}: {diagnostics[0].Message}");
}
