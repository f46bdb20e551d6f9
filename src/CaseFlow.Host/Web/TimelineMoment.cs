using System.Collections.Immutable;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Host.Web;

/// <summary>What one person did at one moment: a command often records several things, which are read together.</summary>
/// <param name="Entries">What happened, in order; at least one.</param>
internal sealed record TimelineMoment(ImmutableArray<TimelineEntry> Entries)
{
    // What the clocks and the task list note by themselves; it is kept, but it is not what a reader looks for first.
    private static readonly HashSet<string> Minor = new(
        [
            "timeline.clock-started", "timeline.clock-stopped", "timeline.clock-changed", "timeline.status-reached",
            "timeline.task-claimed", "timeline.task-opened", "timeline.task-due-changed", "timeline.task-redrawn", "timeline.data-set", "timeline.performer-kept", "timeline.ballots-cast",
        ],
        StringComparer.Ordinal);

    /// <summary>The first thing that happened.</summary>
    public TimelineEntry First => Entries[0];

    /// <summary>Whether an entry only notes what clocks and task lists did by themselves.</summary>
    /// <param name="entry">The entry.</param>
    public static bool IsMinor(TimelineEntry entry) => Minor.Contains(entry.Code);

    /// <summary>Puts neighbouring entries of one person and one moment together; what is said twice is shown once.</summary>
    /// <param name="timeline">The entries in order.</param>
    public static IReadOnlyList<TimelineMoment> Of(IEnumerable<TimelineEntry> timeline)
    {
        var moments = new List<TimelineMoment>();
        foreach (var entry in timeline)
        {
            if (moments.Count > 0 && moments[^1].First is var first && first.At == entry.At && first.Actor == entry.Actor)
            {
                if (!moments[^1].Entries.Any(earlier => earlier.Code == entry.Code && earlier.Arguments.SequenceEqual(entry.Arguments)))
                {
                    moments[^1] = new TimelineMoment(moments[^1].Entries.Add(entry));
                }
            }
            else
            {
                moments.Add(new TimelineMoment([entry]));
            }
        }

        return moments;
    }
}
