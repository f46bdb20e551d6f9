using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Recurring;

/// <summary>A start that a calendar makes, for every unit of a level.</summary>
/// <param name="Mechanism">The mechanism id.</param>
/// <param name="Name">The procedure's name.</param>
/// <param name="Start">The start event as drawn.</param>
/// <param name="Units">For how many units.</param>
/// <param name="Next">When the next cases are begun; null when there are none any more.</param>
/// <param name="Last">The last occurrences, newest first.</param>
public sealed record RecurringLine(
    string Mechanism, LocalText Name, StartEvent Start, int Units, Instant? Next, ImmutableArray<RecurringOccurrence> Last);
