using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Moments of a case never go back, whatever the clock does.</summary>
internal static class CaseMoments
{
    public static Instant Next(CaseUnit? loaded, Instant now)
    {
        if (loaded is null)
        {
            return now;
        }

        var last = now;
        foreach (var moments in loaded.Case.Moments.Values)
        {
            last = Later(last, moments.Last);
        }

        foreach (var instance in loaded.Instances.Values)
        {
            last = Later(last, instance.State.Moment);
        }

        foreach (var suspension in loaded.Case.Suspensions)
        {
            last = Later(last, suspension.To ?? suspension.From);
        }

        return last;
    }

    private static Instant Later(Instant a, Instant b) => a < b ? b : a;
}
