using CaseFlow.Calendar;

namespace CaseFlow.Simulation.Rooms;

/// <summary>What falls due, in order of time; of what falls due together, in the order in which it was put down.</summary>
internal sealed class Agenda
{
    private readonly PriorityQueue<AgendaItem, (long Due, long Number)> items = new();
    private long last;

    public void Add(AgendaItem item, Instant due) => items.Enqueue(item, (due.UnixMilliseconds, ++last));

    /// <summary>Takes what falls due first, when that is not later than a moment.</summary>
    public bool TryTake(Instant until, out AgendaItem item, out Instant due)
    {
        if (items.TryPeek(out item!, out var at) && at.Due <= until.UnixMilliseconds)
        {
            due = new Instant(at.Due);
            items.Dequeue();
            return true;
        }

        due = default;
        return false;
    }
}
