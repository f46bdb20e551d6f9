using System.Collections.Immutable;

namespace CaseFlow.Engine.Events;

/// <summary>Why a flow was taken where there was a choice.</summary>
/// <param name="IsDefault">True when the flow is the default and no other condition held.</param>
/// <param name="Tried">The flow's own condition; for a default flow every condition that was tried and did not hold.</param>
public sealed record FlowReason(bool IsDefault, ImmutableArray<ConditionTried> Tried);
