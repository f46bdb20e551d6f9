using System.Collections.Immutable;

namespace CaseFlow.Bpmn.Model.Correlation;

/// <summary>How a process says which messages are for it (BPMN 2.0.2 table 8.37).</summary>
/// <param name="Key">The correlation key.</param>
/// <param name="Bindings">The values of the process, by correlation property.</param>
public sealed record CorrelationSubscription(ElementId Key, ImmutableArray<CorrelationBinding> Bindings);
