using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Data;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Xml.Writers;

/// <summary>What the writers of one file share.</summary>
internal sealed class WritingContext
{
    private readonly HashSet<ElementId> ids = [];

    public WritingContext(BpmnDocument document)
    {
        ids.UnionWith(document.Messages.Keys.Concat(document.Errors.Keys).Concat(document.Signals.Keys).Concat(document.Escalations.Keys).Concat(document.EventDefinitions.Keys));
        ids.UnionWith(document.Participants.Select(participant => participant.Id).Concat(document.MessageFlows.Select(flow => flow.Id)));
        foreach (var process in document.Processes)
        {
            ids.Add(process.Id);
            ids.UnionWith(process.Lanes.Select(lane => lane.Id).Concat(DataOf(process.Data)));
            Gather(process.Scope);
        }

        EventDefinitions = new(document.EventDefinitions.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal).ToDictionary());
        Collaboration = Free("Collaboration");
    }

    /// <summary>The id of the file's collaboration.</summary>
    public ElementId Collaboration { get; }

    /// <summary>Event definitions outside of events: those of the model and those that loops refer to.</summary>
    public Dictionary<ElementId, EventDefinition> EventDefinitions { get; }

    /// <summary>The data stores that references name; the model knows nothing else of them.</summary>
    public SortedSet<string> Stores { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the id is met for the first time and stands for nothing in the model.</summary>
    public bool Meet(ElementId id) => !Stores.Contains(id.Value) && ids.Add(id);

    /// <summary>The id under which that definition stands in the file.</summary>
    public ElementId Declare(EventDefinition definition, ElementId user)
    {
        foreach (var (id, known) in EventDefinitions)
        {
            if (known == definition)
            {
                return id;
            }
        }

        var made = Free($"{user}_throws");
        EventDefinitions.Add(made, definition);
        return made;
    }

    private ElementId Free(string wanted)
    {
        var id = new ElementId(wanted);
        for (var number = 2; !ids.Add(id); number++)
        {
            id = new ElementId($"{wanted}_{number}");
        }

        return id;
    }

    private static IEnumerable<ElementId> DataOf(NodeData data) =>
        data.Properties.Concat(data.Io?.Inputs ?? []).Concat(data.Io?.Outputs ?? []).Select(item => item.Id);

    private void Gather(FlowScope scope)
    {
        ids.UnionWith(scope.Flows.Select(flow => flow.Id).Concat(scope.DataObjects.Select(item => item.Id)).Concat(scope.DataReferences.Select(reference => reference.Id)));
        foreach (var reference in scope.DataReferences.Where(reference => reference.IsStore))
        {
            if (reference.Refers is { } store)
            {
                Stores.Add(store.Value);
            }
        }

        foreach (var node in scope.Nodes)
        {
            ids.Add(node.Id);
            ids.UnionWith(DataOf(node.Data));
            if (node is SubProcess inner)
            {
                Gather(inner.Scope);
            }
        }
    }
}
