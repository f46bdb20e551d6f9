using CaseFlow.Calendar;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>What is to be done when, in steps of four minutes; what falls into one step is done side by side, what concerns one case one after another.</summary>
internal sealed class Agenda
{
    public static readonly TimeSpan Step = TimeSpan.FromMinutes(4);

    private readonly SortedDictionary<long, List<(long Key, Func<Task> Act)>> errands = [];
    private readonly Lock gate = new();

    public Instant? Next
    {
        get
        {
            lock (gate)
            {
                return errands.Count == 0 ? null : At(errands.First().Key);
            }
        }
    }

    /// <summary>The first step at or after a moment.</summary>
    public static Instant RoundUp(Instant at) => At((at.UnixMilliseconds + (long)Step.TotalMilliseconds - 1) / (long)Step.TotalMilliseconds);

    /// <summary>Puts something on the agenda.</summary>
    /// <param name="at">When.</param>
    /// <param name="key">What must not happen side by side has the same key.</param>
    /// <param name="act">What.</param>
    public void Add(Instant at, long key, Func<Task> act)
    {
        var step = RoundUp(at).UnixMilliseconds / (long)Step.TotalMilliseconds;
        lock (gate)
        {
            if (!errands.TryGetValue(step, out var list))
            {
                errands[step] = list = [];
            }

            list.Add((key, act));
        }
    }

    /// <summary>Does everything up to a moment.</summary>
    public async Task DoAsync(Instant until, int sideBySide)
    {
        List<(long Key, Func<Task> Act)> due = [];
        lock (gate)
        {
            foreach (var step in errands.Keys.TakeWhile(step => At(step) <= until).ToList())
            {
                due.AddRange(errands[step]);
                errands.Remove(step);
            }
        }

        await Parallel.ForEachAsync(due.GroupBy(e => e.Key), new ParallelOptions { MaxDegreeOfParallelism = sideBySide }, async (group, _) =>
        {
            foreach (var (_, act) in group)
            {
                await act();
            }
        });
    }

    private static Instant At(long step) => new(step * (long)Step.TotalMilliseconds);
}
