using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.State;

/// <summary>An event with several definitions that waits: one waiting place in the eyes of people.</summary>
/// <param name="Element">The waiting element.</param>
/// <param name="Scope">The scope it waits in.</param>
/// <param name="Host">The visit to the activity on whose edge it sits, or to the event-based gateway before it; null for another place.</param>
/// <param name="Parts">The waiting places of its parts by the number of the definition; where all must happen, those that have not yet.</param>
public sealed record MultipleWait(
    ElementId Element,
    ElementInstanceId Scope,
    ElementInstanceId? Host,
    ImmutableSortedDictionary<int, ElementInstanceId> Parts);
