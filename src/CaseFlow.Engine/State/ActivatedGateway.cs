using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.State;

/// <summary>A complex gateway that has fired and waits for its reset (BPMN 2.0.2 §13.4.5).</summary>
/// <param name="Visit">The visit in which it fired.</param>
/// <param name="Taken">The incoming flows of which it took a token then.</param>
public sealed record ActivatedGateway(ElementInstanceId Visit, ImmutableArray<ElementId> Taken);
