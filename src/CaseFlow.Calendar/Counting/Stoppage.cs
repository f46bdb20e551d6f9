using System.Collections.Immutable;

namespace CaseFlow.Calendar.Counting;

/// <summary>When a clock stood still: pauses clipped to the clock's possible life, sorted, overlapping and touching ones joined.</summary>
internal sealed class Stoppage
{
    public static readonly Stoppage None = new([]);

    private readonly List<Stretch> stops;

    private Stoppage(List<Stretch> stops) => this.stops = stops;

    public static Stoppage Of(ImmutableArray<Pause> pauses, long from, long limit)
    {
        if (pauses.IsDefaultOrEmpty)
        {
            return None;
        }

        var joined = new List<Stretch>();
        foreach (var stop in pauses.Select(p => Clip(p, from, limit)).Where(s => s.Length > 0).OrderBy(s => s.From))
        {
            if (joined.Count > 0 && stop.From <= joined[^1].To)
            {
                joined[^1] = new Stretch(joined[^1].From, Math.Max(joined[^1].To, stop.To));
            }
            else
            {
                joined.Add(stop);
            }
        }

        return new Stoppage(joined);
    }

    /// <summary>Whether the clock stands still at a moment.</summary>
    public bool At(long moment)
    {
        var next = FirstEndingAfter(moment);
        return next < stops.Count && stops[next].From <= moment;
    }

    /// <summary>The parts of a stretch during which the clock runs, in order.</summary>
    public IEnumerable<Stretch> Running(Stretch within)
    {
        var at = within.From;
        for (var i = FirstEndingAfter(at); i < stops.Count && stops[i].From < within.To; i++)
        {
            if (stops[i].From > at)
            {
                yield return new Stretch(at, stops[i].From);
            }

            at = stops[i].To;
        }

        if (at < within.To)
        {
            yield return new Stretch(at, within.To);
        }
    }

    private static Stretch Clip(Pause pause, long from, long limit) =>
        new(Math.Clamp(pause.From.UnixMilliseconds, from, limit), Math.Clamp(pause.To.UnixMilliseconds, from, limit));

    private int FirstEndingAfter(long moment)
    {
        var (low, high) = (0, stops.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stops[middle].To > moment ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
