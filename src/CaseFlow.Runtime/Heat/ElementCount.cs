namespace CaseFlow.Runtime.Heat;

/// <summary>Counts the visits to one element.</summary>
internal sealed class ElementCount
{
    private readonly List<long> times = [];
    private long instant;

    public long Passes { get; private set; }

    private long Completed { get; set; }

    private long Waiting { get; set; }

    private long Interrupted { get; set; }

    private long Returned { get; set; }

    private long Clocked { get; set; }

    private long Overdue { get; set; }

    private long Held { get; set; }

    /// <summary>Counts a visit.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="end">How it ended: a letter of the log; null while it waits.</param>
    /// <param name="took">How long it took, when it was completed.</param>
    /// <param name="held">How long its work was held.</param>
    /// <param name="isLate">Whether it missed its clock.</param>
    public void Add(in LoggedVisit visit, char? end, long took, long held, bool isLate)
    {
        Returned += visit.Returned;
        Held += held;
        Clocked += visit.Due is null ? 0 : 1;
        Overdue += isLate ? 1 : 0;
        if (visit.IsInstance)
        {
            return;
        }

        Passes++;
        switch (end)
        {
            case null:
                Waiting++;
                break;
            case LogText.Completed:
                Completed++;
                // Most visits, to gateways and events, take no time: they are counted, not kept.
                if (took == 0)
                {
                    instant++;
                }
                else
                {
                    times.Add(took);
                }

                break;
            case LogText.Interrupted:
                Interrupted++;
                break;
        }
    }

    public ElementHeat Of(string id)
    {
        times.Sort();
        return new ElementHeat(id)
        {
            Passes = Passes,
            Completed = Completed,
            Waiting = Waiting,
            Cancelled = Passes - Completed - Waiting,
            Interrupted = Interrupted,
            Returned = Returned,
            Clocked = Clocked,
            Overdue = Overdue,
            Median = Ranked(50),
            NinetyPercent = Ranked(90),
            Held = Held,
        };
    }

    // Nearest rank: the smallest value such that at least so many percent of all values are not greater.
    private long? Ranked(int percent)
    {
        var all = instant + times.Count;
        if (all == 0)
        {
            return null;
        }

        var rank = ((all * percent) + 99) / 100;
        return rank <= instant ? 0 : times[(int)(rank - instant - 1)];
    }
}
