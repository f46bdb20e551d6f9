using System.Globalization;
using System.Text.RegularExpressions;
using CaseFlow.Calendar;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>
/// Repetitions as ISO 8601 writes them (BPMN 2.0.2 §10.5.5): <c>R3/PT10S</c>, <c>R/2026-01-01T08:00:00/P1M</c>, start and end, duration and end.
/// Occurrences that had passed when a timer is armed are not made up for; where all had, the last one counts.
/// </summary>
internal static partial class Cycles
{
    private const long MostPeriods = 1_000_000_000_000;

    /// <summary>Whether a timer's text is a repetition itself and not an expression.</summary>
    internal static bool IsPlainText(string text) => Lead().IsMatch(text);

    /// <summary>Whether a text looks like a cron expression, which BPMN does not know.</summary>
    internal static bool IsCron(string text) => Cron().IsMatch(text);

    /// <summary>The repetition that begins to run now, at its first occurrence that has not passed; null when the value is none.</summary>
    internal static TimerCycle? From(FeelValue value, Instant now, TimeSpan offset)
    {
        if (value is not FeelValue.Text text || Repetition().Match(text.Value) is not { Success: true } match || Count(match) is not { } count)
        {
            return null;
        }

        var first = match.Groups["first"].Value;
        var second = match.Groups["second"] is { Success: true } found ? found.Value : null;
        var isUnlimited = count == 0;
        TimerCycle? cycle;
        if (Moments.Parts(first) is { } period)
        {
            var end = second is null ? now : Moments.FromDate(FeelValue.Of(second), offset);
            cycle = end is not { } at ? null
                : second is null ? new(at, period.Months, period.Milliseconds, 1, isUnlimited ? null : count)
                : new(at, period.Months, period.Milliseconds, isUnlimited ? -MostPeriods : 1 - count, 0);
        }
        else
        {
            cycle = Started(Moments.FromDate(FeelValue.Of(first), offset), second, isUnlimited ? null : count - 1, offset);
        }

        return cycle is { Months: >= 0, Milliseconds: >= 0 } && cycle.Months + cycle.Milliseconds > 0 ? Skip(cycle, now, offset) : null;
    }

    /// <summary>The moment of the occurrence that a repetition is at; null when it lies out of range.</summary>
    internal static Instant? Due(TimerCycle cycle, TimeSpan offset) => Due(cycle, cycle.At, offset);

    /// <summary>The occurrence after the one a repetition is at; null when that was the last.</summary>
    internal static TimerCycle? Next(TimerCycle cycle, TimeSpan offset) =>
        cycle.At == cycle.Last ? null
        : cycle with { At = cycle.At + 1 } is var next && Due(next, offset) is not null ? next
        : null;

    /// <summary>The first occurrence at or after a moment, else the last one.</summary>
    internal static TimerCycle? Skip(TimerCycle cycle, Instant now, TimeSpan offset)
    {
        // No month is longer than 31 days, so this lands at or before the occurrence looked for.
        var longest = (Int128)cycle.Milliseconds + (cycle.Months * 31L * 86_400_000);
        var estimate = (long)(((Int128)now.UnixMilliseconds - cycle.First.UnixMilliseconds) / longest) - 1;
        var at = Math.Max(cycle.At, estimate);
        while (at < (cycle.Last ?? long.MaxValue) && Due(cycle, at, offset) is { } due && due < now)
        {
            at++;
        }

        var found = cycle with { At = cycle.Last is { } last ? Math.Min(at, last) : at };
        return Due(found, offset) is null ? null : found;
    }

    private static TimerCycle? Started(Instant? start, string? second, long? last, TimeSpan offset)
    {
        if (start is not { } first || second is null)
        {
            return null;
        }

        return Moments.Parts(second) is { } period ? new(first, period.Months, period.Milliseconds, 0, last)
            : Moments.FromDate(FeelValue.Of(second), offset) is { } end ? new(first, 0, end.UnixMilliseconds - first.UnixMilliseconds, 0, last)
            : null;
    }

    private static Instant? Due(TimerCycle cycle, long at, TimeSpan offset)
    {
        var time = (Int128)cycle.Milliseconds * at;
        return Int128.Abs(time) < 400_000_000_000_000 && Int128.Abs((Int128)cycle.Months * at) < 120_000
            ? Moments.After(cycle.First, cycle.Months * at, TimeSpan.FromMilliseconds((long)time), offset)
            : null;
    }

    // Zero stands for no limit; no times at all is no repetition.
    private static long? Count(Match match)
    {
        var text = match.Groups["count"].Value;
        return text is "" or "-1" ? 0
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count
            : null;
    }

    [GeneratedRegex("^R(-1|[0-9]{0,9})/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Lead();

    [GeneratedRegex("^R(?<count>-1|[0-9]{0,9})/(?<first>[^/]+)(/(?<second>[^/]+))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Repetition();

    [GeneratedRegex(@"^@[a-z]+$|^[0-9*?][0-9*,/LW?-]*( [0-9A-Z*?][0-9A-Z*,/#?-]*){4,6}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Cron();
}
