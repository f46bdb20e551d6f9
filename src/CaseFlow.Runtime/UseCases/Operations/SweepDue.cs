using CaseFlow.Calendar;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>
/// Fires timers that are due, each in a step of its own; a timer that is no longer armed is skipped. Cancelling it ends the sweep after the
/// steps that began and gives what was done.
/// </summary>
/// <param name="Now">The moment up to which timers are due; null for now.</param>
/// <param name="Most">At most this many in one sweep, not counting those that fail.</param>
public sealed record SweepDue(Instant? Now = null, int Most = 1000) : IRequest<Outcome<Sweep>>;
