using System.Collections.Immutable;
using CaseFlow.Dmn.Compiling;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>The decisions that are made from one set of values given from outside: of an evaluation as a whole, or of one call of a decision service.</summary>
/// <param name="run">The whole.</param>
/// <param name="given">The values from outside by name.</param>
/// <param name="feel">The evaluation of FEEL that called; null where none did.</param>
internal sealed class Scene(DecisionRun run, IReadOnlyDictionary<string, FeelValue> given, FeelEvaluation? feel)
{
    private readonly Dictionary<CompiledElement, FeelValue?> known = [];

    /// <summary>The result of a decision, made after those that it requires.</summary>
    internal FeelValue Decide(CompiledDecision wanted)
    {
        if (!known.ContainsKey(wanted))
        {
            foreach (var decision in Needed(wanted))
            {
                Make(decision);
            }
        }

        return known[wanted] ?? FeelValue.Missing;
    }

    /// <summary>The result of a service with values for its inputs, in their order: of one output decision its result, of several a context of them.</summary>
    internal FeelValue Serve(CompiledService service, ImmutableArray<FeelValue> inputs)
    {
        for (var at = 0; at < inputs.Length; at++)
        {
            known[service.Inputs[at]] = Convert(service.Inputs[at], inputs[at]);
        }

        if (service.Outputs.Length == 1)
        {
            return Decide(service.Outputs[0]);
        }

        var results = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        foreach (var output in service.Outputs)
        {
            results[output.Variable] = Decide(output);
        }

        return new FeelValue.Context(results.ToImmutable());
    }

    /// <summary>What was given for an element under one of its names; null (not a FEEL null) where nothing was.</summary>
    internal FeelValue? Given(ImmutableArray<ImmutableArray<string>> routes)
    {
        foreach (var route in routes)
        {
            var value = given.GetValueOrDefault(route[0]);
            for (var at = 1; at < route.Length && value is not null; at++)
            {
                value = (value as FeelValue.Context)?.Entries.GetValueOrDefault(route[at]);
            }

            if (value is not null)
            {
                return value;
            }
        }

        return null;
    }

    private List<CompiledDecision> Needed(CompiledDecision wanted)
    {
        var needed = new List<CompiledDecision> { wanted };
        if (wanted.Needs.IsEmpty)
        {
            return needed;
        }

        var seen = new HashSet<CompiledElement>(known.Keys) { wanted };
        for (var at = 0; at < needed.Count; at++)
        {
            foreach (var need in needed[at].Needs)
            {
                if (need.Target is CompiledDecision decision && seen.Add(decision) && !needed[at].IsCircular)
                {
                    needed.Add(decision);
                }
            }
        }

        needed.Sort((one, other) => one.Rank.CompareTo(other.Rank));
        return needed;
    }

    private void Make(CompiledDecision decision)
    {
        var place = new Place(decision.Id);
        var frame = new Frame(run, feel) { Table = decision.Logic as TableLogic };
        var names = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        Needs.Bind(decision.Needs, ValueOf, names);
        var all = new Names(given, names);
        var value = decision.IsCircular ? Circular(decision, frame, place)
            : decision.Logic is { } logic ? logic.Evaluate(all, frame)
            : WithoutLogic(decision, frame, place);
        value = frame.Convert(decision.Type, value, place, DmnCodes.OutputNotAllowed);
        known[decision] = value;
        run.Made(Evidence.Of(decision, frame.Hits, names, all, value));
    }

    private FeelValue? ValueOf(CompiledElement element)
    {
        if (element is CompiledFunction or CompiledService)
        {
            return run.FunctionOf(element);
        }

        if (!known.TryGetValue(element, out var value))
        {
            known[element] = value = element is CompiledInput input && Given(input.Routes) is { } outside ? Convert(input, outside) : null;
        }

        return value;
    }

    private FeelValue Convert(CompiledElement element, FeelValue value)
    {
        var type = element switch
        {
            CompiledInput input => input.Type,
            CompiledDecision decision => decision.Type,
            _ => FeelType.Any,
        };
        return new Frame(run, feel).Convert(type, value, new Place(element.Id), DmnCodes.InputNotAllowed);
    }

    private static FeelValue Circular(CompiledDecision decision, Frame frame, Place place)
    {
        frame.Fail(DmnCodes.Cycle, place, $"Expected decision '{decision.Id}' to come after those it requires, but they require each other. Remove one of the requirements.");
        return FeelValue.Missing;
    }

    /// <summary>A decision that the file does not say how to make is one that people make: its result may come from outside.</summary>
    private FeelValue WithoutLogic(CompiledDecision decision, Frame frame, Place place)
    {
        if (Given(decision.Routes) is { } value)
        {
            return value;
        }

        frame.Fail(DmnCodes.NoLogic, place, $"Expected decision '{decision.Id}' to have a decision table or an expression, but it has neither. Give it one.");
        return FeelValue.Missing;
    }
}
