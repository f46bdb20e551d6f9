using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Calendar;
using CaseFlow.Engine;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;

namespace CaseFlow.Simulation.Rooms;

/// <summary>Writes down what happened. An activity that is carried out several times shows as its instances, not as a whole besides.</summary>
internal sealed class Recorder
{
    private readonly List<TraceEntry> entries = [];
    private readonly Dictionary<(int Instance, ElementInstanceId Visit), ElementId> wholes = [];

    public ImmutableArray<TraceEntry> Entries => [.. entries];

    /// <summary>Reads the events of a step and gives what it wrote down.</summary>
    public IEnumerable<TraceEntry> Read(RoomInstance instance, ImmutableArray<ProcessEvent> events)
    {
        var at = instance.State.Moment;
        var before = entries.Count;
        foreach (var happened in events)
        {
            switch (happened)
            {
                case ProcessEvent.ElementEntered entered when IsRepeated(instance.Definition, entered.Element):
                    wholes.Add((instance.Number, entered.Id), entered.Element);
                    break;
                case ProcessEvent.ElementEntered entered:
                    Add(entered.Element, TraceEvent.Started, at);
                    break;
                case ProcessEvent.LoopInstanceBegan began when wholes.Remove((instance.Number, began.Item), out var element):
                    Add(element, TraceEvent.Started, at);
                    break;
                case ProcessEvent.ElementCompleted completed when !wholes.Remove((instance.Number, completed.Id)):
                    Add(completed.Element, TraceEvent.Completed, at);
                    break;
                case ProcessEvent.ElementCancelled cancelled when !wholes.Remove((instance.Number, cancelled.Id)):
                    Add(cancelled.Element, TraceEvent.Cancelled, at);
                    break;
            }
        }

        return entries.Skip(before);
    }

    private static bool IsRepeated(ProcessDefinition definition, ElementId element) => definition.Find(element) is Activity { Loop: not null };

    private void Add(ElementId element, TraceEvent happened, Instant at) => entries.Add(new TraceEntry(element, happened, at));
}
