using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Compiling;

/// <summary>Checks a decision table and parses its cells.</summary>
internal sealed class TableCompiler(Texts texts, Types types, DmnFindings findings)
{
    private const int MostRules = 5_000;

    /// <summary>The table; null, with findings, when it would not be carried out as drawn.</summary>
    internal CompiledLogic.Table? Compile(Decision decision, Expression.Table table)
    {
        if (!CheckShape(decision, table))
        {
            return null;
        }

        var inputs = table.Inputs.Select(input => Compile(decision, input)).ToImmutableArray();
        var outputs = table.Outputs.Select((output, at) => Compile(decision, output, at)).ToImmutableArray();
        var columns = table.Inputs.Select(input => HeadingOf(input))
            .Concat(outputs.Select(output => output.Name))
            .ToImmutableArray();
        var rules = table.Rules.Select((rule, at) => Compile(decision, rule, at + 1, columns)).ToImmutableArray();
        return inputs.Contains(null) || rules.Contains(null)
            ? null
            : new CompiledLogic.Table(table.HitPolicy, inputs!, outputs, rules!);
    }

    private bool CheckShape(Decision decision, Expression.Table table)
    {
        if (table.HitPolicy is not (HitPolicy.Unique or HitPolicy.First))
        {
            findings.Add(
                DmnCodes.UnsupportedHitPolicy, decision.Id, decision.Line,
                $"Expected the hit policy of '{decision.Id}' to be UNIQUE or FIRST, but it is {table.HitPolicy}, which is not carried out yet. Choose one of the two.",
                ("found", table.HitPolicy.ToString()));
        }

        if (table.Outputs.IsEmpty)
        {
            findings.Add(DmnCodes.NoOutput, decision.Id, decision.Line, $"Expected table '{decision.Id}' to have an output column, but it has none. Add one.");
        }

        if (table.Rules.Length > MostRules)
        {
            findings.Add(
                DmnCodes.TooMany, decision.Id, decision.Line,
                $"Expected at most {MostRules} rules in table '{decision.Id}', but it has {table.Rules.Length}. Split the table.",
                ("limit", $"{MostRules}"), ("found", $"{table.Rules.Length}"));
            return false;
        }

        CheckOutputNames(decision, table);
        var even = true;
        for (var at = 0; at < table.Rules.Length; at++)
        {
            var rule = table.Rules[at];
            if (rule.Tests.Length != table.Inputs.Length || rule.Results.Length != table.Outputs.Length)
            {
                even = false;
                findings.Add(
                    DmnCodes.EntryCount, decision.Id, rule.Line,
                    $"Expected rule {at + 1} of '{decision.Id}' to have {table.Inputs.Length} input and {table.Outputs.Length} output entries, but it has {rule.Tests.Length} and {rule.Results.Length}. Fill in every column.",
                    ("rule", $"{at + 1}"), ("inputs", $"{rule.Tests.Length}"), ("outputs", $"{rule.Results.Length}"));
            }
        }

        return even && !table.Outputs.IsEmpty;
    }

    private void CheckOutputNames(Decision decision, Expression.Table table)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var output in table.Outputs.Where(output => table.Outputs.Length > 1 && (output.Name.Length == 0 || !names.Add(output.Name))))
        {
            findings.Add(
                DmnCodes.OutputName, decision.Id, output.Line,
                $"Expected every output column of '{decision.Id}' to have a name of its own, but '{output.Name}' is missing or repeated. Name the columns.",
                ("name", output.Name));
        }
    }

    private static string HeadingOf(TableInput input) => input.Label ?? input.Expression.Text;

    private CompiledInput? Compile(Decision decision, TableInput input)
    {
        var place = new Place(null, HeadingOf(input));
        var type = types.Of(input.Expression.TypeRef, decision.Id, input.Expression.Line);
        var allowed = texts.Tests(input.Values, decision.Id, place);
        return texts.Expression(input.Expression, decision.Id, place) is { } expression
            ? new CompiledInput(place.Column!, expression, type, allowed)
            : null;
    }

    private CompiledOutput Compile(Decision decision, TableOutput output, int at)
    {
        var place = new Place(null, output.Name.Length > 0 ? output.Name : $"{at + 1}");
        return new CompiledOutput(
            place.Column!,
            types.Of(output.TypeRef, decision.Id, output.Line),
            texts.Tests(output.Values, decision.Id, place),
            texts.Expression(output.Default, decision.Id, place));
    }

    private CompiledRule? Compile(Decision decision, TableRule rule, int number, ImmutableArray<string> columns)
    {
        var tests = rule.Tests.Select((test, at) => texts.Tests(test, decision.Id, new Place(number, columns[at]))).ToImmutableArray();
        var results = rule.Results
            .Select((result, at) => texts.Expression(result, decision.Id, new Place(number, columns[rule.Tests.Length + at])))
            .ToImmutableArray();
        return tests.Contains(null) || results.Contains(null) ? null : new CompiledRule(number, tests!, results!);
    }
}
