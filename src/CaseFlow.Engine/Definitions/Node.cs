using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors;
using CaseFlow.Engine.Behaviors.Gateways;
using CaseFlow.Engine.Definitions.Data;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Definitions;

/// <summary>A flow node made ready to run: its neighbours and its behavior.</summary>
internal sealed class Node(FlowNode element, Behavior behavior, Node? container, LaneRole? role)
{
    private Lazy<Reach> reach = null!;

    internal FlowNode Element { get; } = element;

    internal ElementId Id { get; } = element.Id;

    internal Behavior Behavior { get; } = behavior;

    /// <summary>The sub-process around it; null at the top level.</summary>
    internal Node? Container { get; } = container;

    /// <summary>Who works here: the innermost lane's role, else that of the sub-process around it.</summary>
    internal LaneRole? Role { get; } = role;

    internal ImmutableArray<Flow> Incoming
    {
        get;
        set
        {
            field = value;
            IncomingIds = [.. value.Select(flow => flow.Id)];
        }
    } = [];

    internal ImmutableArray<ElementId> IncomingIds { get; private set; } = [];

    internal ImmutableArray<Flow> Outgoing { get; set; } = [];

    /// <summary>The outgoing flow taken when no condition holds.</summary>
    internal Flow? Default { get; set; }

    /// <summary>Whether a choice among the outgoing flows must be made by conditions.</summary>
    internal bool HasConditions { get; set; }

    /// <summary>Boundary events on its edge, in file order.</summary>
    internal ImmutableArray<Node> Attached { get; set; } = [];

    /// <summary>What lies inside; null for anything but a sub-process.</summary>
    internal Inside? Inside { get; set; }

    /// <summary>From where tokens can come to this join; computed when a token first waits at it.</summary>
    internal Reach Reach => reach.Value;

    /// <summary>Whether an event-based gateway waits in place of this element: when a token enters, what it waits for has happened.</summary>
    internal bool FollowsEventGateway { get; set; }

    /// <summary>What is to be done about its data; null for nothing.</summary>
    internal DataPlan? Data { get; set; }

    /// <summary>For the near end of a link: its far end.</summary>
    internal Node? LinkedTo { get; set; }

    /// <summary>How many tokens must gather before it begins.</summary>
    internal int StartQuantity { get; } = (element as Activity)?.StartQuantity ?? 1;

    /// <summary>How many tokens leave it by each flow.</summary>
    internal int CompletionQuantity { get; } = (element as Activity)?.CompletionQuantity ?? 1;

    /// <summary>Whether it lies directly in an ad-hoc sub-process and is no event sub-process of it.</summary>
    internal bool IsInAdHoc { get; } = container is { Element: AdHocSubProcess } && element is not SubProcess { TriggeredByEvent: true };

    /// <summary>For a compensation event on an edge: the activities that associations connect it with.</summary>
    internal ImmutableArray<Node> Associated { get; set; } = [];

    /// <summary>The activity that compensates this one; null for none.</summary>
    internal Node? UndoneBy { get; set; }

    /// <summary>The event sub-process inside that compensates this one; null for none.</summary>
    internal Node? UndoneWithin { get; set; }

    /// <summary>Whether it is kept when it completes, because something could compensate it.</summary>
    internal bool IsKept { get; set; }

    /// <summary>Whether what began during it depends on it and is compensated first: an event on its edge does not interrupt it.</summary>
    internal bool HasFollowers { get; set; }

    /// <summary>Whether this is an event sub-process.</summary>
    internal bool IsHandler { get; } = element is SubProcess { TriggeredByEvent: true };

    /// <summary>What the element waits for or does, when it is an event.</summary>
    internal EventDefinition? Event { get; } = DefinitionOf(element);

    /// <summary>Sets once what comes in; the siblings are read later, when all are connected.</summary>
    internal void Receive(ImmutableArray<Flow> flows, Func<ImmutableArray<Node>> siblings)
    {
        Incoming = flows;
        reach = new(() => Reach.Of(this, siblings()));
    }

    /// <summary>Whether it goes on waiting after what it waits for happened: an event on an edge or a start in a scope that does not interrupt.</summary>
    internal bool StaysArmed { get; } = element is BoundaryEvent { Interrupting: false } or StartEvent { Interrupting: false };

    /// <summary>For a throwing event with several definitions: one node for each, in the order of throwing.</summary>
    internal ImmutableArray<Node> Parts { get; set; } = [];

    /// <summary>For one of those nodes: the event as a whole.</summary>
    internal Node? Whole { get; init; }

    /// <summary>What one waiting place of the element waits for.</summary>
    internal EventDefinition? EventOf(PartOf? part) => part is not null && Event is EventDefinition.Multiple multiple ? multiple.Parts[part.Part] : Event;

    internal static EventDefinition? DefinitionOf(FlowNode element) => element switch
    {
        StartEvent start => start.Definition,
        EndEvent end => end.Definition,
        IntermediateCatchEvent caught => caught.Definition,
        IntermediateThrowEvent thrown => thrown.Definition,
        BoundaryEvent boundary => boundary.Definition,
        _ => null,
    };
}
