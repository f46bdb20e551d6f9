using System.Collections.Immutable;
using CaseFlow.Dmn.Compiling;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>
/// Decision tables (DMN 1.5 §8.2.11, §8.3.1): UNIQUE, where at most one rule may match, and FIRST. A rule matches when every input passes its
/// tests; where none does, the defaults of the output columns are the result.
/// </summary>
internal static class TableEvaluation
{
    internal static (FeelValue Value, ImmutableArray<DecisionInput> Inputs, ImmutableArray<int> Rules) Run(
        DecisionRun run, CompiledDecision decision, CompiledLogic.Table table)
    {
        var values = ImmutableArray.CreateBuilder<FeelValue>(table.Inputs.Length);
        foreach (var input in table.Inputs)
        {
            var place = new Place(null, input.Name);
            var value = run.Evaluate(decision, input.Expression, place);
            values.Add(value);
            run.Check(decision, value, input.Type, input.Allowed, place, DmnCodes.InputNotAllowed);
            if (run.Failed)
            {
                return (FeelValue.Missing, Shown(table, values), []);
            }
        }

        var hits = Hits(run, decision, table, values);
        var numbers = hits.Select(rule => rule.Number).ToImmutableArray();
        var result = run.Failed ? FeelValue.Missing : Decide(run, decision, table, hits, numbers);
        return (result, Shown(table, values), numbers);
    }

    private static List<CompiledRule> Hits(DecisionRun run, CompiledDecision decision, CompiledLogic.Table table, ImmutableArray<FeelValue>.Builder values)
    {
        var hits = new List<CompiledRule>();
        foreach (var rule in table.Rules)
        {
            if (Matches(run, decision, table, rule, values))
            {
                hits.Add(rule);
                if (table.HitPolicy == HitPolicy.First)
                {
                    break;
                }
            }

            if (run.Failed)
            {
                break;
            }
        }

        return hits;
    }

    private static bool Matches(
        DecisionRun run, CompiledDecision decision, CompiledLogic.Table table, CompiledRule rule, ImmutableArray<FeelValue>.Builder values)
    {
        for (var at = 0; at < values.Count; at++)
        {
            if (!run.Passes(decision, values[at], rule.Tests[at], new Place(rule.Number, table.Inputs[at].Name)))
            {
                return false;
            }
        }

        return true;
    }

    private static FeelValue Decide(
        DecisionRun run, CompiledDecision decision, CompiledLogic.Table table, List<CompiledRule> hits, ImmutableArray<int> numbers)
    {
        if (hits.Count > 1)
        {
            var rules = string.Join(", ", numbers);
            run.Fail(DecisionProblem.Of(
                DmnCodes.Overlap, decision.Id, numbers,
                $"Expected at most one rule of '{decision.Id}' to match, but rules {rules} do. Make them exclude each other, or choose the hit policy FIRST.",
                ("rules", rules)));
            return FeelValue.Missing;
        }

        if (hits.Count == 0 && table.Outputs.All(output => output.Default is null))
        {
            run.Fail(DecisionProblem.Of(
                DmnCodes.NoRule, decision.Id, [],
                $"Expected a rule of '{decision.Id}' to match, but none does and no output has a default. Add a rule or a default."));
            return FeelValue.Missing;
        }

        var results = ImmutableArray.CreateBuilder<FeelValue>(table.Outputs.Length);
        for (var at = 0; at < table.Outputs.Length; at++)
        {
            var output = table.Outputs[at];
            var place = new Place(hits.Count == 0 ? null : hits[0].Number, output.Name);
            var expression = hits.Count == 0 ? output.Default : hits[0].Results[at];
            var value = expression is null ? FeelValue.Missing : run.Evaluate(decision, expression, place);
            run.Check(decision, value, output.Type, output.Allowed, place, DmnCodes.OutputNotAllowed);
            if (run.Failed)
            {
                return FeelValue.Missing;
            }

            results.Add(value);
        }

        return results.Count == 1 ? results[0] : Context(table, results);
    }

    private static FeelValue.Context Context(CompiledLogic.Table table, ImmutableArray<FeelValue>.Builder results) => new(
        results.Select((value, at) => KeyValuePair.Create(table.Outputs[at].Name, value)).ToImmutableSortedDictionary(StringComparer.Ordinal));

    private static ImmutableArray<DecisionInput> Shown(CompiledLogic.Table table, ImmutableArray<FeelValue>.Builder values) =>
        [.. values.Select((value, at) => new DecisionInput(table.Inputs[at].Name, FeelText.Show(value)))];
}
