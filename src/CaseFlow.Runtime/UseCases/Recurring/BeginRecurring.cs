using CaseFlow.Calendar;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Recurring;

/// <summary>Begins the cases of procedures whose calendar says so: one for each unit and occurrence, however often and by whomever it is asked.</summary>
/// <param name="Now">The moment; null for the clock's.</param>
public sealed record BeginRecurring(Instant? Now = null) : IRequest<Outcome<RecurringRun>>;
