using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Migrating;

/// <summary>A plan made ready: elements of the old version to nodes of the new one.</summary>
internal sealed class Mapping
{
    private readonly Dictionary<ElementId, ElementMapping> elements = [];
    private readonly Dictionary<ElementId, ElementId> flows = [];

    internal Mapping(ProcessDefinition old, ProcessDefinition next, MigrationPlan plan)
    {
        (Old, New) = (old, next);
        foreach (var element in plan.Elements)
        {
            elements.TryAdd(element.From, element);
        }

        foreach (var flow in plan.Flows)
        {
            flows.TryAdd(flow.From, flow.To);
        }
    }

    internal ProcessDefinition Old { get; }

    internal ProcessDefinition New { get; }

    internal Node? this[ElementId element] => elements.TryGetValue(element, out var found) ? New.Nodes.GetValueOrDefault(found.To) : null;

    internal Node? this[Node old] => this[old.Id];

    internal Flow? Flow(ElementId flow) => flows.TryGetValue(flow, out var found) ? New.Flows.GetValueOrDefault(found) : null;

    internal bool Restarts(ElementId element) => elements.TryGetValue(element, out var found) && found.Clock == ClockChoice.Restarted;

    /// <summary>Whether two containers correspond; the process itself is null.</summary>
    internal bool Correspond(Node? old, Node? next) => old is null ? next is null : next is not null && this[old] == next;
}
