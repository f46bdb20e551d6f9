using CaseFlow.Calendar;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Fires every timer that is due, each in a step of its own; a timer that is no longer armed is skipped.</summary>
/// <param name="Now">The moment up to which timers are due; null for now.</param>
/// <param name="Most">At most this many in one sweep.</param>
public sealed record SweepDue(Instant? Now = null, int Most = 1000) : IRequest<Outcome<Sweep>>;
