using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Events;

/// <summary>A condition that was evaluated to choose a flow.</summary>
/// <param name="Flow">The flow that carries it.</param>
/// <param name="Expression">The condition as written.</param>
/// <param name="Inputs">What it reads, by variable or path, as FEEL text; what is missing shows as <c>null</c>.</param>
/// <param name="Held">Whether it held.</param>
public sealed record ConditionTried(ElementId Flow, string Expression, ImmutableSortedDictionary<string, string> Inputs, bool Held);
