using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;

namespace CaseFlow.Bpmn.Model;

/// <summary>A lane (BPMN 2.0.2 §10.8) with the role that works in it.</summary>
/// <param name="Id">The lane's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Parent">The lane that contains it; null at the top.</param>
/// <param name="Members">The flow nodes placed in it.</param>
/// <param name="Role">Who works here (<c>caseflow:role</c>); null when not said.</param>
public sealed record Lane(ElementId Id, string? Name, ElementId? Parent, ImmutableArray<ElementId> Members, LaneRole? Role);
