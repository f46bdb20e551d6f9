using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Backtesting;

namespace CaseFlow.Host.Drawing;

/// <summary>Turns what backtests found into marks on the draft's diagram: how often an edge was taken then and is taken now, and where cases get stuck or late.</summary>
/// <param name="texts">The texts.</param>
/// <param name="summary">What was found.</param>
internal sealed class BacktestMarks(Texts texts, BacktestSummary summary)
{
    /// <summary>Makes the marks.</summary>
    /// <param name="process">The process that is drawn.</param>
    public Marks Of(Process process)
    {
        var flows = ImmutableDictionary.CreateBuilder<ElementId, FlowMark>();
        foreach (var flow in DiagramDrawing.AllFlows(process.Scope))
        {
            var (then, now) = (summary.FlowsThen.GetValueOrDefault(flow.Id.Value), summary.FlowsNow.GetValueOrDefault(flow.Id.Value));
            if (then + now > 0)
            {
                flows[flow.Id] = new FlowMark(1, texts.Get("backtest.flow", ("then", then), ("now", now)))
                {
                    State = then == now ? null : NodeState.Altered,
                    Counts = then == now ? $"{now}" : $"{then}→{now}",
                };
            }
        }

        var nodes = ImmutableDictionary.CreateBuilder<ElementId, NodeMark>();
        foreach (var node in DiagramDrawing.AllNodes(process.Scope))
        {
            var id = node.Id.Value;
            var (stuck, late, other) = (summary.StuckAt.GetValueOrDefault(id), summary.LateAt.GetValueOrDefault(id), summary.OtherAt.GetValueOrDefault(id));
            if (stuck + late + other > 0)
            {
                var title = string.Join('\n', Lines(stuck, late, other));
                nodes[node.Id] = new NodeMark(
                    stuck > 0 ? $"!{stuck}" : other > 0 ? $"≠{other}" : $"{late}", [], title, stuck > 0 ? NodeState.Incident : NodeState.Altered,
                    late > 0 ? texts.Get("backtest.lateSign", ("count", late)) : null);
            }
        }

        var first = DiagramDrawing.AllNodes(process.Scope).FirstOrDefault(node => nodes.ContainsKey(node.Id)) ?? process.Scope.Nodes.FirstOrDefault();
        return new Marks(nodes.ToImmutable(), flows.ToImmutable(), first?.Id);
    }

    private IEnumerable<string> Lines(int stuck, int late, int other)
    {
        if (stuck > 0)
        {
            yield return texts.Get("backtest.stuckHere", ("count", stuck));
        }

        if (other > 0)
        {
            yield return texts.Get("backtest.otherHere", ("count", other));
        }

        if (late > 0)
        {
            yield return texts.Get("backtest.lateHere", ("count", late));
        }
    }
}
