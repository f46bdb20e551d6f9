using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Calendar;
using CaseFlow.Engine;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;

namespace CaseFlow.Runtime.Backtesting;

/// <summary>Writes down the way of an instance from its events.</summary>
/// <param name="definition">What it runs on.</param>
internal sealed class WayRecorder(ProcessDefinition definition)
{
    private readonly List<Visit> visits = [];
    private readonly Dictionary<ElementInstanceId, Visit> open = [];
    private readonly Dictionary<string, int> flows = new(StringComparer.Ordinal);
    private Instant? began;
    private Instant? ended;

    /// <summary>When the first step was; the beginning of time before it.</summary>
    public Instant Began => began ?? new Instant(0);

    /// <summary>Whether the instance ended.</summary>
    public bool IsEnded => ended is not null;

    /// <summary>Reads what happened in one step.</summary>
    public void Read(Instant at, IEnumerable<ProcessEvent> events)
    {
        began ??= at;
        foreach (var happened in events)
        {
            switch (happened)
            {
                case ProcessEvent.ElementEntered entered when definition.Find(entered.Element) is not Gateway:
                    var visit = new Visit(entered.Element, at);
                    visits.Add(visit);
                    open[entered.Id] = visit;
                    break;
                case ProcessEvent.ElementCompleted completed:
                    Close(completed.Id, at);
                    break;
                case ProcessEvent.ElementCancelled cancelled:
                    Close(cancelled.Id, at);
                    break;
                case ProcessEvent.WorkItemOpened work when open.TryGetValue(work.Item, out var begun):
                    begun.Due = work.Due?.Due;
                    break;
                case ProcessEvent.WorkItemDueChanged changed when open.TryGetValue(changed.Item, out var moved):
                    moved.Due = changed.Due.Due;
                    break;
                case ProcessEvent.WorkItemClosed closed when open.TryGetValue(closed.Item, out var done):
                    done.Closed = at;
                    break;
                case ProcessEvent.FlowTaken flow:
                    flows[flow.Flow.Value] = flows.GetValueOrDefault(flow.Flow.Value) + 1;
                    break;
                case ProcessEvent.InstanceMigrated migrated:
                    visits.ForEach(made => made.Element = migrated.Elements.TryGetValue(made.Element.Value, out var next) ? new ElementId(next) : made.Element);
                    break;
                case ProcessEvent.InstanceEnded:
                    ended = at;
                    open.Clear();
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The way as it is known at a moment.</summary>
    public BacktestWay At(Instant moment) => new(
        [.. visits.Select(visit => new BacktestStep(
            visit.Element.Value,
            definition.Find(visit.Element)?.Name is { Length: > 0 } name ? name : visit.Element.Value,
            Offset(visit.From),
            visit.To is { } to ? Offset(to) : null,
            visit.Due is { } due && (visit.Closed ?? visit.To ?? moment) > due))],
        flows.ToImmutableSortedDictionary(StringComparer.Ordinal),
        ended is { } end ? Offset(end) : null);

    private long Offset(Instant at) => at.UnixMilliseconds - Began.UnixMilliseconds;

    private void Close(ElementInstanceId id, Instant at)
    {
        if (open.Remove(id, out var visit))
        {
            visit.To = at;
        }
    }

    private sealed class Visit(ElementId element, Instant from)
    {
        public ElementId Element { get; set; } = element;

        public Instant From { get; } = from;

        public Instant? To { get; set; }

        public Instant? Closed { get; set; }

        public Instant? Due { get; set; }
    }
}
