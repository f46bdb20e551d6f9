using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Recurring;

/// <summary>Recurring starts.</summary>
/// <param name="Lines">The starts, by mechanism and then as drawn.</param>
public sealed record RecurringList(ImmutableArray<RecurringLine> Lines);
