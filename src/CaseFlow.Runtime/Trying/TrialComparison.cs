using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Trying;

/// <summary>Finds the first thing in which a walk went another way than its trial expects.</summary>
internal static class TrialComparison
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The first difference; null when all is as expected. What a trial says nothing about is not compared.</summary>
    public static TrialDifference? Of(Trial expected, Trial found, Func<string, string> nameOf)
    {
        if (Of(0, expected.Start.Then, found.Start.Then, nameOf) is { } atStart)
        {
            return atStart;
        }

        for (var i = 0; i < expected.Steps.Length; i++)
        {
            if (Of(i + 1, expected.Steps[i].Then, found.Steps[i].Then, nameOf) is { } atStep)
            {
                return atStep;
            }
        }

        return expected.End is { } end && found.End is { } reached ? Of(expected.Steps.Length + 1, end, reached) : null;
    }

    private static TrialDifference? Of(int step, TrialStand? expected, TrialStand? found, Func<string, string> nameOf)
    {
        if (expected is null || found is null)
        {
            return null;
        }

        string Named(IEnumerable<string> elements, string between) => string.Join(between, elements.Select(nameOf));
        if (!expected.Passed.SequenceEqual(found.Passed, StringComparer.Ordinal))
        {
            return new TrialDifference(step, "path", Named(expected.Passed, " → "), Named(found.Passed, " → "));
        }

        if (!expected.Waits.SequenceEqual(found.Waits, StringComparer.Ordinal))
        {
            return new TrialDifference(step, "waits", Named(expected.Waits, " + "), Named(found.Waits, " + "));
        }

        string Dues(ImmutableSortedDictionary<string, Instant> due) => string.Join("; ", due.Select(d => $"{nameOf(d.Key)} {Show(d.Value)}"));
        return expected.Due.SequenceEqual(found.Due) ? null : new TrialDifference(step, "due", Dues(expected.Due), Dues(found.Due));
    }

    private static TrialDifference? Of(int step, TrialEnd expected, TrialEnd found)
    {
        if ((expected.Status, expected.HasEnded) != (found.Status, found.HasEnded))
        {
            return new TrialDifference(step, "end", expected.Status, found.Status);
        }

        return Of(step, "milestones", expected.Milestones, found.Milestones, Show)
            ?? Of(step, "clocks", expected.Clocks, found.Clocks, text => text)
            ?? Of(step, "data", expected.Data, found.Data, text => text);
    }

    private static TrialDifference? Of<T>(
        int step, string aspect, ImmutableSortedDictionary<string, T> expected, ImmutableSortedDictionary<string, T> found, Func<T, string> show)
        where T : notnull
    {
        string Said(ImmutableSortedDictionary<string, T> values, IEnumerable<string> names) =>
            string.Join("; ", names.Where(values.ContainsKey).Select(name => $"{name}: {show(values[name])}"));
        var differing = expected.Keys.Union(found.Keys, StringComparer.Ordinal)
            .Where(name => !expected.TryGetValue(name, out var one) || !found.TryGetValue(name, out var other) || !one.Equals(other))
            .Order(StringComparer.Ordinal)
            .ToList();
        return differing.Count == 0 ? null : new TrialDifference(step, aspect, Said(expected, differing), Said(found, differing));
    }

    private static string Show(Instant moment) => moment.ToUtc().ToOffset(China).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
