namespace CaseFlow.Feel.Tests.Support;

/// <summary>One example of a rule or function.</summary>
/// <param name="Variant">What the example shows: usual, boundary, null, wrong type or wrong form.</param>
/// <param name="Text">The expression; of unary tests the value tested, <c>~</c> and the tests.</param>
/// <param name="Expected">The value as FEEL text, or <c>refused</c> for what is no FEEL.</param>
/// <param name="Context">A FEEL context with the variables; empty for none.</param>
/// <param name="Note">Why; empty where it shows.</param>
internal sealed record SupportRow(string Variant, string Text, string Expected, string Context, string Note)
{
    internal const string Refused = "refused";
    private const char LineEnd = '⏎';

    /// <summary>The value as FEEL text, <c>refused</c> for what cannot be read.</summary>
    internal string Run(bool isUnary)
    {
        var variables = Context.Length == 0 ? [] : ((FeelValue.Context)Feel.Run(Context).Value).Entries.ToDictionary(entry => entry.Key, entry => entry.Value);
        var text = Text.Replace(LineEnd, '\n');
        return isUnary ? RunTests(text, variables) : RunExpression(text, variables);
    }

    private static string RunExpression(string text, Dictionary<string, FeelValue> variables)
    {
        var parse = FeelExpression.Parse(text, [.. variables.Keys]);
        return parse.Expression is { } expression ? FeelText.Show(expression.Evaluate(variables, Feel.Now).Value) : Refused;
    }

    private static string RunTests(string text, Dictionary<string, FeelValue> variables)
    {
        var parts = text.Split(" ~ ");
        var parse = FeelUnaryTests.Parse(parts[1], [.. variables.Keys]);
        return parse.Tests is { } tests ? FeelText.Show(tests.Evaluate(Feel.Run(parts[0]).Value, variables, Feel.Now).Value) : Refused;
    }
}
