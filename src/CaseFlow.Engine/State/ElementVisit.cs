using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Feel;

namespace CaseFlow.Engine.State;

/// <summary>One visit to an element that has begun and not ended: a token stands on it.</summary>
/// <param name="Id">The visit's id.</param>
/// <param name="Element">The element.</param>
/// <param name="Scope">The visit of the sub-process around it, or <see cref="ElementInstanceId.Root"/>.</param>
/// <param name="EnteredAt">The moment of the step that entered it.</param>
public sealed record ElementVisit(ElementInstanceId Id, ElementId Element, ElementInstanceId Scope, Instant EnteredAt)
{
    /// <summary>What an action or a called process answered, until the visit ends; null before.</summary>
    public ImmutableSortedDictionary<string, FeelValue>? Results { get; init; }
}
