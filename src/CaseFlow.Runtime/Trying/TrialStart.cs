using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Trying;

/// <summary>How a trial begins.</summary>
/// <param name="At">The moment on the virtual clock.</param>
/// <param name="Channel">The channel by which the case comes in; empty where it is begun by hand.</param>
/// <param name="Place">The unit that it is about.</param>
/// <param name="Values">The answers of the registration form by field name, as submitted.</param>
public sealed record TrialStart(Instant At, string Channel, string Place, ImmutableSortedDictionary<string, string> Values)
{
    /// <summary>Who registers or begins it; null for the reporter, or for the first one who may begin it by hand.</summary>
    public string? By { get; init; }

    /// <summary>What came of beginning; null before it was walked.</summary>
    public TrialStand? Then { get; init; }
}
