using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Events;

/// <summary>A condition that was evaluated to choose a flow.</summary>
/// <param name="Flow">The flow that carries it.</param>
/// <param name="Expression">The condition as written.</param>
/// <param name="Inputs">The values of the variables it reads, by name.</param>
/// <param name="Held">Whether it held.</param>
public sealed record ConditionTried(ElementId Flow, string Expression, ImmutableSortedDictionary<string, FeelValue> Inputs, bool Held);
