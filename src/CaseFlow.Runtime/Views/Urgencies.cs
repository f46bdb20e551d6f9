using CaseFlow.Calendar;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Runtime.Views;

/// <summary>How clocks stand.</summary>
internal static class Urgencies
{
    public static Urgency Of(Instant? due, Instant? warnAt, bool suspended, Instant now) =>
        due is not { } moment ? Urgency.None
        : suspended ? Urgency.Paused
        : now > moment ? Urgency.Overdue
        : warnAt is { } warn && now >= warn ? Urgency.Warning
        : Urgency.InTime;
}
