using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Recurring;

/// <summary>What became of one occurrence of a recurring start.</summary>
/// <param name="At">The moment by the calendar.</param>
/// <param name="Begun">The cases that were begun, by unit.</param>
/// <param name="LeftOut">Names of the units for which it was missed and left out.</param>
public sealed record RecurringOccurrence(Instant At, ImmutableArray<RecurringCase> Begun, ImmutableArray<string> LeftOut);
