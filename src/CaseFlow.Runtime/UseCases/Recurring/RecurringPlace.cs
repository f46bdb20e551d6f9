using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;

namespace CaseFlow.Runtime.UseCases.Recurring;

/// <summary>One unit for which a calendar begins a procedure.</summary>
/// <param name="Procedure">The version in force.</param>
/// <param name="Start">The start event.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Occurrences">When.</param>
/// <param name="Last">The last occurrence that was dealt with; before the first one, when the version came into force.</param>
internal sealed record RecurringPlace(Procedure Procedure, ElementId Start, Unit Unit, Occurrences Occurrences, Instant Last);
