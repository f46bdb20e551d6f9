using System.Collections.Immutable;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>Checks a decision table and parses its cells.</summary>
internal sealed class TableCompiler(TypeTable types, DmnFindings findings, Place place)
{
    private const int MostRules = 5_000;
    private readonly string owner = place.Owner;

    /// <summary>The table; null, with findings, when it would not be carried out as drawn.</summary>
    internal TableLogic? Compile(Expression.Table table, Lexicon lexicon, string title, FeelType type)
    {
        if (!CheckShape(table))
        {
            return null;
        }

        var columns = table.Inputs.Select(input => Column(input, lexicon)).ToImmutableArray();
        var outputs = table.Outputs.Select((output, at) => Output(output, at, table, lexicon)).ToImmutableArray();
        var headings = table.Inputs.Select(HeadingOf).Concat(outputs.Select(output => output.Name)).ToImmutableArray();
        var rules = table.Rules.Select((rule, at) => Rule(rule, at + 1, headings, lexicon)).ToImmutableArray();
        return columns.Contains(null) || rules.Contains(null)
            ? null
            : new TableLogic(title, columns!, rules!, new TableOutcome(table.HitPolicy, table.Aggregation, outputs)) { Place = place, Type = type };
    }

    private bool CheckShape(Expression.Table table)
    {
        if (table.Outputs.IsEmpty)
        {
            findings.Add(DmnCodes.NoOutput, owner, table.Line, $"Expected table '{owner}' to have an output column, but it has none. Add one.");
        }

        if (table.Rules.Length > MostRules)
        {
            findings.Add(
                DmnCodes.TooMany, owner, table.Line,
                $"Expected at most {MostRules} rules in table '{owner}', but it has {table.Rules.Length}. Split the table.",
                ("limit", $"{MostRules}"), ("found", $"{table.Rules.Length}"));
            return false;
        }

        CheckOutputNames(table);
        var even = true;
        for (var at = 0; at < table.Rules.Length; at++)
        {
            var rule = table.Rules[at];
            if (rule.Tests.Length != table.Inputs.Length || rule.Results.Length != table.Outputs.Length)
            {
                even = false;
                findings.Add(
                    DmnCodes.EntryCount, owner, rule.Line,
                    $"Expected rule {at + 1} of '{owner}' to have {table.Inputs.Length} input and {table.Outputs.Length} output entries, but it has {rule.Tests.Length} and {rule.Results.Length}. Fill in every column.",
                    ("rule", $"{at + 1}"), ("inputs", $"{rule.Tests.Length}"), ("outputs", $"{rule.Results.Length}"));
            }
        }

        return even && !table.Outputs.IsEmpty;
    }

    private void CheckOutputNames(Expression.Table table)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var output in table.Outputs.Where(output => table.Outputs.Length > 1 && (output.Name.Length == 0 || !names.Add(output.Name))))
        {
            findings.Add(
                DmnCodes.OutputName, owner, output.Line,
                $"Expected every output column of '{owner}' to have a name of its own, but '{output.Name}' is missing or repeated. Name the columns.",
                ("name", output.Name));
        }
    }

    private static string HeadingOf(TableInput input) => input.Label ?? input.Expression.Text;

    private CompiledColumn? Column(TableInput input, Lexicon lexicon)
    {
        var own = place with { Column = HeadingOf(input) };
        var type = types.Of(input.Expression.TypeRef, owner, input.Expression.Line);
        var allowed = lexicon.Tests(input.Values, own);
        return lexicon.Expression(input.Expression, own) is { } expression
            ? new CompiledColumn(own.Column!, expression, lexicon.Has(input.Expression.Text) ? input.Expression.Text : null, type, allowed is { IsAny: false } ? allowed : null)
            : null;
    }

    private CompiledOutput Output(TableOutput output, int at, Expression.Table table, Lexicon lexicon)
    {
        var own = place with { Column = output.Name.Length > 0 ? output.Name : $"{at + 1}" };
        var allowed = lexicon.Tests(output.Values, own);
        var ordered = table.HitPolicy is HitPolicy.Priority or HitPolicy.OutputOrder
            ? output.Values ?? types.AllowedOf(output.TypeRef) ?? (table.Outputs.Length == 1 ? types.AllowedOf(table.TypeRef) : null)
            : null;
        return new CompiledOutput(
            own.Column!,
            types.Of(output.TypeRef, owner, output.Line),
            allowed is { IsAny: false } ? allowed : null,
            ordered is null ? [] : Listed(ordered.Text),
            output.Default is { Text.Length: > 0 } written ? lexicon.Expression(written, own) : null);
    }

    /// <summary>The values that are listed by comma; none where something else stands.</summary>
    private static ImmutableArray<FeelValue> Listed(string text)
    {
        var nothing = ImmutableDictionary<string, FeelValue>.Empty;
        return Lexicon.Made($"[{text}]")?.Evaluate(nothing, new FeelEvaluation(default)) is FeelValue.List list ? list.Items : [];
    }

    private CompiledRule? Rule(TableRule rule, int number, ImmutableArray<string> headings, Lexicon lexicon)
    {
        var tests = rule.Tests.Select((test, at) => lexicon.Tests(test, new Place(owner, number, headings[at]))).ToImmutableArray();
        var results = rule.Results
            .Select((result, at) => lexicon.Expression(result, new Place(owner, number, headings[rule.Tests.Length + at])))
            .ToImmutableArray();
        var written = rule.Annotations.Append(rule.Description ?? string.Empty).Where(note => note.Length > 0).Distinct();
        return tests.Contains(null) || results.Contains(null)
            ? null
            : new CompiledRule(number, tests!, results!, [.. rule.Results.Select(result => types.Of(result.TypeRef, owner, result.Line))], string.Join("; ", written));
    }
}
