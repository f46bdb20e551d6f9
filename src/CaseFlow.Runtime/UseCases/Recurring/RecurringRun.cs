using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Recurring;

/// <summary>What became of recurring starts.</summary>
/// <param name="Begun">Numbers of the cases that were begun.</param>
/// <param name="LeftOut">How many missed occurrences were left out, as their procedure says.</param>
/// <param name="Problems">What went wrong, in words for the log; those occurrences are tried again.</param>
/// <param name="Next">When the next one is due; null without recurring procedures.</param>
public sealed record RecurringRun(ImmutableArray<string> Begun, int LeftOut, ImmutableArray<string> Problems, Instant? Next);
