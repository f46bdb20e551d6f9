using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>What is known where an expression stands: names with their types, and types. Parses each text once and reports what cannot be read.</summary>
internal sealed class Lexicon
{
    private readonly ImmutableDictionary<string, FeelType> variables;
    private readonly IReadOnlyDictionary<string, FeelType> types;
    private readonly FeelScope scope;
    private readonly DmnFindings findings;
    private readonly Dictionary<string, FeelExpression> expressions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FeelUnaryTests> tests = new(StringComparer.Ordinal);

    /// <param name="variables">The names that can be read, with their types.</param>
    /// <param name="types">The types by name.</param>
    /// <param name="findings">Where what cannot be read is reported.</param>
    internal Lexicon(ImmutableDictionary<string, FeelType> variables, IReadOnlyDictionary<string, FeelType> types, DmnFindings findings)
    {
        (this.variables, this.types, this.findings) = (variables, types, findings);
        scope = new FeelScope(variables, types);
    }

    /// <summary>The same with one name more.</summary>
    internal Lexicon With(string name, FeelType type) => With([new FeelParameter(name, type)]);

    /// <summary>The same with more names.</summary>
    internal Lexicon With(IEnumerable<FeelParameter> more)
    {
        var all = variables.ToBuilder();
        foreach (var (name, type) in more.Where(one => one.Name.Length > 0))
        {
            all[name] = type;
        }

        return new Lexicon(all.ToImmutable(), types, findings);
    }

    /// <summary>Whether a variable has the name.</summary>
    internal bool Has(string name) => variables.ContainsKey(name);

    /// <summary>The expression; null, with a finding, when it cannot be read.</summary>
    internal FeelExpression? Expression(Expression.Literal literal, Place place) =>
        Parse(literal.Text.Length == 0 ? "null" : literal.Text, literal.Language, literal.Line, place, expressions, written =>
        {
            var parse = FeelExpression.Parse(written, scope);
            return (parse.Expression, parse.Diagnostics, parse.Warnings);
        });

    /// <summary>The expression of a text that no author wrote; null when it means nothing.</summary>
    internal static FeelExpression? Made(string text, params string[] names) => FeelExpression.Parse(text, names).Expression;

    /// <summary>The tests; null when there are none or, with a finding, they cannot be read.</summary>
    internal FeelUnaryTests? Tests(UnaryTests? written, Place place) => written is null ? null : Parse(
        written.IsAny ? "-" : written.Text, written.Language, written.Line, place, tests, text =>
        {
            var parse = FeelUnaryTests.Parse(text, scope, null);
            return (parse.Tests, parse.Diagnostics, parse.Warnings);
        });

    private T? Parse<T>(
        string text,
        string? language,
        int line,
        Place place,
        Dictionary<string, T> known,
        Func<string, (T? Parsed, ImmutableArray<FeelDiagnostic> Wrong, ImmutableArray<FeelDiagnostic> Mistaken)> parse)
        where T : class
    {
        if (language is not null)
        {
            findings.Add(
                DmnCodes.ExpressionLanguage, place.Owner, line,
                $"Expected FEEL {place} of '{place.Owner}', but the language is '{language}'. Write it in FEEL.",
                [.. place.Arguments, ("language", language)]);
            return null;
        }

        if (known.TryGetValue(text, out var found))
        {
            return found;
        }

        var (parsed, wrong, mistaken) = parse(text);
        if (parsed is null)
        {
            Report(DmnSeverity.Blocking, DmnCodes.ExpressionInvalid, text, line, place, wrong[0]);
            return null;
        }

        if (!mistaken.IsEmpty)
        {
            Report(DmnSeverity.Warning, DmnCodes.ExpressionMistake, text, line, place, mistaken[0]);
        }

        return known[text] = parsed!;
    }

    private void Report(DmnSeverity severity, string code, string text, int line, Place place, FeelDiagnostic wrong) => findings.Add(
        severity, code, place.Owner, line,
        $"Expected to read '{text}' {place} of '{place.Owner}' as FEEL that can give a value, but at character {wrong.Position + 1}: {wrong.Message}",
        [
            .. place.Arguments,
            ("expression", text),
            ("position", $"{wrong.Position + 1}"),
            ("reason", wrong.Code),
            ("expected", wrong.Arguments["expected"]),
            ("found", wrong.Arguments["found"]),
        ]);
}
