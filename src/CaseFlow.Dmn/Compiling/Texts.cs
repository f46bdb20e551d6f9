using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>Parses the expressions and tests of a file, each text once, and reports what cannot be read with its place.</summary>
internal sealed class Texts(IReadOnlyCollection<string> names, DmnFindings findings)
{
    private readonly Dictionary<string, FeelExpression> expressions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FeelUnaryTests> tests = new(StringComparer.Ordinal);

    /// <summary>The expression; null when there is none or, with a finding, it cannot be read.</summary>
    internal FeelExpression? Expression(Expression.Literal? literal, string owner, Place place) => literal is null ? null : Parse(literal.Text.Length == 0 ? "null" : literal.Text, literal.Language, literal.Line, owner, place, expressions, written =>
    {
        var parse = FeelExpression.Parse(written, names);
        return (parse.Expression, parse.Diagnostics.FirstOrDefault());
    });

    /// <summary>The tests; null when there are none or, with a finding, they cannot be read.</summary>
    internal FeelUnaryTests? Tests(UnaryTests? written, string owner, Place place) => written is null ? null : Parse(written.IsAny ? "-" : written.Text, written.Language, written.Line, owner, place, tests, text =>
    {
        var parse = FeelUnaryTests.Parse(text, names);
        return (parse.Tests, parse.Diagnostics.FirstOrDefault());
    });

    private T? Parse<T>(string text, string? language, int line, string owner, Place place, Dictionary<string, T> known, Func<string, (T? Parsed, FeelDiagnostic? Wrong)> parse)
        where T : class
    {
        if (language is not null)
        {
            findings.Add(
                DmnCodes.ExpressionLanguage, owner, line,
                $"Expected FEEL {place} of '{owner}', but the language is '{language}'. Write it in FEEL.",
                [.. place.Arguments, ("language", language)]);
            return null;
        }

        if (known.TryGetValue(text, out var found))
        {
            return found;
        }

        var (parsed, wrong) = parse(text);
        if (wrong is not null)
        {
            findings.Add(
                DmnCodes.ExpressionInvalid, owner, line,
                $"Expected to read '{text}' {place} of '{owner}' as FEEL, but at {wrong.Position}: {wrong.Message}",
                [.. place.Arguments, ("expression", text), ("position", $"{wrong.Position}"), ("reason", wrong.Code)]);
            return null;
        }

        return known[text] = parsed!;
    }
}
