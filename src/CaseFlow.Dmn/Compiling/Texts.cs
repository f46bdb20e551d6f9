using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>Parses the expressions and tests of a file, each text once, and reports what cannot be read with its place.</summary>
internal sealed class Texts(IReadOnlyCollection<string> names, DmnFindings findings)
{
    private readonly Dictionary<string, FeelExpression> expressions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FeelUnaryTests> tests = new(StringComparer.Ordinal);

    /// <summary>The expression; null when there is none or, with a finding, it cannot be read.</summary>
    internal FeelExpression? Expression(DmnText? text, string owner, Place place) => Parse(text, owner, place, expressions, written =>
    {
        var parse = FeelExpression.Parse(written, names);
        return (parse.Expression, parse.Diagnostics.FirstOrDefault());
    });

    /// <summary>The tests; null when there are none or, with a finding, they cannot be read.</summary>
    internal FeelUnaryTests? Tests(DmnText? text, string owner, Place place) => Parse(text, owner, place, tests, written =>
    {
        var parse = FeelUnaryTests.Parse(written, names);
        return (parse.Tests, parse.Diagnostics.FirstOrDefault());
    });

    private T? Parse<T>(DmnText? text, string owner, Place place, Dictionary<string, T> known, Func<string, (T? Parsed, FeelDiagnostic? Wrong)> parse)
        where T : class
    {
        if (text is null)
        {
            return null;
        }

        if (text.Language is { Length: > 0 } language && !language.Contains("FEEL", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(
                DmnCodes.ExpressionLanguage, owner, text.Line,
                $"Expected FEEL {place} of '{owner}', but the language is '{language}'. Write it in FEEL.",
                [.. place.Arguments, ("language", language)]);
            return null;
        }

        if (known.TryGetValue(text.Text, out var found))
        {
            return found;
        }

        var (parsed, wrong) = parse(text.Text);
        if (wrong is not null)
        {
            findings.Add(
                DmnCodes.ExpressionInvalid, owner, text.Line,
                $"Expected to read '{text.Text}' {place} of '{owner}' as FEEL, but at {wrong.Position}: {wrong.Message}",
                [.. place.Arguments, ("expression", text.Text), ("position", $"{wrong.Position}"), ("reason", wrong.Code)]);
            return null;
        }

        return known[text.Text] = parsed!;
    }
}
