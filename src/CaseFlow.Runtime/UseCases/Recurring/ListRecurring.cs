using MediatR;

namespace CaseFlow.Runtime.UseCases.Recurring;

/// <summary>What calendars begin, when next, and what became of the last occurrences.</summary>
/// <param name="Person">Who asks: an administrator, auditor or leader.</param>
public sealed record ListRecurring(string Person) : IRequest<Outcome<RecurringList>>;
