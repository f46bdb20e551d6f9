using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Moments of a case never go back, whatever the clock does.</summary>
internal static class CaseMoments
{
    public static Instant Next(CaseUnit? loaded, Instant now) => loaded is null ? now : Later(now, Last(loaded.Case, loaded.Instances));

    /// <summary>The last moment that a case knows of.</summary>
    public static Instant Last(Case item, ImmutableSortedDictionary<int, ProcessInstance> instances)
    {
        var last = new Instant(0);
        foreach (var moments in item.Moments.Values)
        {
            last = Later(last, moments.Last);
        }

        foreach (var instance in instances.Values)
        {
            last = Later(last, instance.State.Moment);
        }

        foreach (var suspension in item.Suspensions)
        {
            last = Later(last, suspension.To ?? suspension.From);
        }

        return last;
    }

    private static Instant Later(Instant a, Instant b) => a < b ? b : a;
}
