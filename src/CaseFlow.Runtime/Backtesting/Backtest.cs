using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Engine.Definitions;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Backtesting;

/// <summary>Replays scripts on a drawing and compares. Pure: what it is given is all that it knows.</summary>
/// <param name="procedure">The drawing.</param>
/// <param name="calendar">Working time.</param>
/// <param name="assumptions">What is assumed of new steps.</param>
internal sealed class Backtest(Procedure procedure, WorkingCalendar calendar, Assumptions assumptions)
{
    private readonly ProcessDefinition definition = procedure.Definitions[procedure.Mechanism.Process];
    private readonly Dictionary<string, Counterparts> counterparts = new(StringComparer.Ordinal);

    /// <summary>Replays one case.</summary>
    /// <param name="script">The case.</param>
    /// <param name="stop">Says that the time allowed for it is over.</param>
    public BacktestResult Run(CaseScript script, CancellationToken stop)
    {
        if (script.Hindrance is { } why)
        {
            return new BacktestResult(script.Number, BacktestOutcome.NotReplayed, script.Way, BacktestWay.None) { Code = why };
        }

        var between = CounterpartsOf(script);
        var end = new Replay(script, procedure, definition, between, calendar, assumptions).Run(stop);
        return Judge(script, between, end);
    }

    private Counterparts CounterpartsOf(CaseScript script)
    {
        lock (counterparts)
        {
            if (!counterparts.TryGetValue(script.Procedure.Hash, out var known))
            {
                counterparts[script.Procedure.Hash] = known = new Counterparts(script.Definition, definition);
            }

            return known;
        }
    }

    private BacktestResult Judge(CaseScript script, Counterparts between, ReplayEnd end)
    {
        var then = Counted(script.Way, element => between.NextOf(element)?.Value ?? Gone(element)).ToList();
        var now = Counted(end.Way, element => element.Value).ToList();
        var (before, after) = (then.ToDictionary(step => step.Key, step => step.Step), now.ToDictionary(step => step.Key, step => step.Step));
        var result = new BacktestResult(script.Number, end.Outcome, script.Way, end.Way)
        {
            Element = end.Element,
            Name = end.Element is { } at ? NameOf(definition, at) : "",
            Code = end.Code,
            Detail = end.Detail,
            Assumed = end.Assumed,
            IsMoved = script.IsMoved,
            LateNow = [.. now.Where(step => step.Step.IsLate && before.GetValueOrDefault(step.Key) is not { IsLate: true }).Select(step => step.Step.Element).Distinct()],
            InTimeNow =
            [
                .. then.Where(step => step.Step.IsLate && after.GetValueOrDefault(step.Key) is { IsLate: false }).Select(step => after[step.Key].Element).Distinct(),
            ],
        };
        if (end.Outcome != BacktestOutcome.Same)
        {
            return result;
        }

        if (now.FirstOrDefault(step => !before.ContainsKey(step.Key)).Step is { } added)
        {
            return result with { Outcome = BacktestOutcome.OtherWay, Element = added.Element, Name = added.Name };
        }

        return then.FirstOrDefault(step => !after.ContainsKey(step.Key)).Step is { } missing
            ? result with { Outcome = BacktestOutcome.OtherWay, Element = missing.Element, Name = missing.Name, IsLeftOut = true }
            : result;
    }

    // The n-th visit stands beside the n-th visit: branches that run side by side may come in another order.
    private static IEnumerable<((string Element, int Number) Key, BacktestStep Step)> Counted(BacktestWay way, Func<ElementId, string> nameOf)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in way.Steps)
        {
            var name = nameOf(new ElementId(step.Element));
            var number = counts.GetValueOrDefault(name);
            counts[name] = number + 1;
            yield return ((name, number), step);
        }
    }

    private static string Gone(ElementId element) => $"-{element.Value}";

    private static string NameOf(ProcessDefinition definition, string element) =>
        definition.Find(new ElementId(element))?.Name is { Length: > 0 } name ? name : element;
}
