using System.Collections.Immutable;
using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model.Correlation;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Model;

/// <summary>A BPMN file (<c>definitions</c>, BPMN 2.0.2 §8.2) as far as processes are concerned, with its diagram.</summary>
/// <param name="TargetNamespace">The namespace the file's names live in.</param>
/// <param name="Processes">The processes, in file order.</param>
/// <param name="Messages">Declared messages: id to name.</param>
/// <param name="Errors">Declared errors: id to error.</param>
/// <param name="Diagram">Positions and routes; empty when the file has none.</param>
public sealed record BpmnDocument(
    string TargetNamespace,
    ImmutableArray<Process> Processes,
    ImmutableDictionary<ElementId, Message> Messages,
    ImmutableDictionary<ElementId, Error> Errors,
    ProcessDiagram Diagram)
{
    /// <summary>Declared signals: id to signal.</summary>
    public ImmutableDictionary<ElementId, Signal> Signals { get; init; } = ImmutableDictionary<ElementId, Signal>.Empty;

    /// <summary>Declared escalations: id to escalation.</summary>
    public ImmutableDictionary<ElementId, Escalation> Escalations { get; init; } = ImmutableDictionary<ElementId, Escalation>.Empty;

    /// <summary>The participants of the file's collaborations, in file order.</summary>
    public ImmutableArray<Participant> Participants { get; init; } = [];

    /// <summary>The message flows of the file's collaborations, in file order.</summary>
    public ImmutableArray<MessageFlow> MessageFlows { get; init; } = [];

    /// <summary>Event definitions declared outside of events, which events may refer to: id to definition.</summary>
    public ImmutableDictionary<ElementId, EventDefinition> EventDefinitions { get; init; } = ImmutableDictionary<ElementId, EventDefinition>.Empty;

    /// <summary>The correlation properties, in file order.</summary>
    public ImmutableArray<CorrelationProperty> CorrelationProperties { get; init; } = [];

    /// <summary>The correlation keys of the file's collaborations and conversations, in file order.</summary>
    public ImmutableArray<CorrelationKey> CorrelationKeys { get; init; } = [];

    /// <summary>The file as it was read, whole; null for a model made in code.</summary>
    public XmlTree? Source { get; init; }
}
