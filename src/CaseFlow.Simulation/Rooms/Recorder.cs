using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Calendar;
using CaseFlow.Engine;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Rooms;

/// <summary>Writes down what happened. An activity that is carried out several times shows as its instances, not as a whole besides.</summary>
internal sealed class Recorder
{
    private readonly List<TraceEntry> entries = [];
    private readonly Dictionary<(int Instance, ElementInstanceId Visit), ElementId> wholes = [];

    private readonly Dictionary<(int Instance, ElementInstanceId Visit), ImmutableSortedDictionary<string, FeelValue>> taken = [];

    public ImmutableArray<TraceEntry> Entries => [.. entries];

    /// <summary>Reads the events of a step and gives what completed in it, with the data that it took.</summary>
    public List<(ElementInstanceId Visit, ElementId Element, ImmutableSortedDictionary<string, FeelValue> Data)> Read(RoomInstance instance, ImmutableArray<ProcessEvent> events)
    {
        var at = instance.State.Moment;
        List<(ElementInstanceId Visit, ElementId Element, ImmutableSortedDictionary<string, FeelValue> Data)> completed = [];
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
                case ProcessEvent.DataTaken data:
                    taken[(instance.Number, data.Item)] = data.Values;
                    break;
                case ProcessEvent.ElementCompleted done when !wholes.Remove((instance.Number, done.Id)):
                    Add(done.Element, TraceEvent.Completed, at);
                    completed.Add((done.Id, done.Element, taken.Remove((instance.Number, done.Id), out var values) ? values : Floor.NoVariables));
                    break;
                case ProcessEvent.ElementCancelled cancelled when !wholes.Remove((instance.Number, cancelled.Id)):
                    Add(cancelled.Element, TraceEvent.Cancelled, at);
                    taken.Remove((instance.Number, cancelled.Id));
                    break;
            }
        }

        return completed;
    }

    private static bool IsRepeated(ProcessDefinition definition, ElementId element) => definition.Find(element) is Activity { Loop: not null } or Activity { Repeat: not null };

    private void Add(ElementId element, TraceEvent happened, Instant at) => entries.Add(new TraceEntry(element, happened, at));
}
