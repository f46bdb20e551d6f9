using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Dmn.Evaluation;

namespace CaseFlow.Runtime.UseCases.Traces;

/// <summary>One visit to an element.</summary>
/// <param name="Number">The step's number within the instance, from 1.</param>
/// <param name="Element">The element.</param>
/// <param name="Name">The element's name as drawn; its id when it has none.</param>
/// <param name="Kind">The element's kind: the local name in BPMN, such as <c>userTask</c>.</param>
/// <param name="State">active, completed or cancelled.</param>
/// <param name="EnteredAt">When it was entered.</param>
/// <param name="LeftAt">When it was completed or cancelled; null while active.</param>
/// <param name="Person">Who completed it; null for the system.</param>
/// <param name="PersonName">Who completed it, by name; null for the system.</param>
/// <param name="Due">When it was due; null without clock.</param>
/// <param name="Overdue">Whether it was or is late.</param>
/// <param name="CalledInstance">The process instance a call activity started; null otherwise.</param>
/// <param name="Incident">The code of an open incident here; null without one.</param>
public sealed record TraceStep(
    int Number,
    ElementId Element,
    string Name,
    string Kind,
    string State,
    Instant EnteredAt,
    Instant? LeftAt,
    string? Person,
    string? PersonName,
    Instant? Due,
    bool Overdue,
    int? CalledInstance,
    string? Incident)
{
    /// <summary>What a business rule task decided by which rules, required decisions first; empty for other elements.</summary>
    public ImmutableArray<DecisionEvidence> Decisions { get; init; } = [];

    /// <summary>The number, from 1, of an instance of an activity that is carried out several times; null for other visits.</summary>
    public int? Instance { get; init; }

    /// <summary>What such an instance is about; null without item.</summary>
    public string? Subject { get; init; }

    /// <summary>The condition, with the values it read, by which such an activity ended before all its instances had; null when it did not.</summary>
    public TraceEnd? End { get; init; }
}
