using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Tests.Words;

/// <summary>Values that examples share.</summary>
internal static class Sample
{
    public static readonly CaseId Id = new(7);

    public static readonly ImmutableSortedDictionary<string, string> NoValues = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public static readonly Place Compound = new(
        "hongshihu-1",
        ["linshu", "tancheng-street", "hongshihu", "hongshihu-1"],
        "临沭县›郯城街道›红石湖社区›一号院");

    /// <summary>The minute of the example's day, from nine in the morning in Shandong.</summary>
    public static Instant Minute(int minute) => new(1_772_413_200_000 + (minute * 60_000L));

    public static TaskId Task(long item) => new(Id, 1, item);

    public static ImmutableSortedDictionary<string, string> Values(params (string Name, string Json)[] values) =>
        values.ToImmutableSortedDictionary(v => v.Name, v => v.Json, StringComparer.Ordinal);

    public static DueDate DueAt(int minute, int from = 0) => new(
        new ClockRule(minute - from, ClockUnit.Minutes),
        Minute(from),
        Minute(minute),
        [],
        0,
        [],
        TimeSpan.Zero,
        false,
        "2026-1");

    public static CaseTask Work(long item, string element = "Handle", string? clock = null, int? due = null, params string[] notDoneBy) =>
        new(Task(item), element, "处理", "property-manager", "hongshihu-1", Minute(0))
        {
            Form = "handle",
            Clock = clock,
            Due = due is { } minute ? DueAt(minute) : null,
            Warnings = due is { } warned ? [Minute(warned - 1)] : [],
            NotDoneBy = [.. notDoneBy],
        };

    public static CaseCommand.Register Register(int minute = 0) => new(
        Minute(minute),
        "clerk-li",
        Id,
        "2026-000007",
        "on-demand-handling",
        "a1b2",
        "reception-day",
        new Reporter(ReporterKind.Household, false, true, Values(("reporter.contact", "00ff"))),
        null,
        Compound,
        "车库潮湿积水",
        "地下车库潮湿，有积水。",
        ["photo-1"],
        FollowUpCode.Hash("K7QM-2XPD"),
        NoValues);
}
