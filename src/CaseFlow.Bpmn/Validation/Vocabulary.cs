using System.Collections.Frozen;

namespace CaseFlow.Bpmn.Validation;

/// <summary>The words that <c>caseflow:</c> attributes may have (catalogue §1.1 for status).</summary>
public static class Vocabulary
{
    /// <summary>Statuses of the base case life-cycle, of which milestones note one.</summary>
    public static FrozenSet<string> Statuses { get; } = new[]
    {
        "registered", "accepted", "classified", "assigned", "inHandling", "escalated", "handled", "fedBack", "returnVisited", "evaluated",
        "closed", "suspended", "rejected", "withdrawn", "reopened",
    }.ToFrozenSet();

    /// <summary>Units of clocks.</summary>
    public static FrozenSet<string> ClockUnits { get; } =
        new[] { "minutes", "hours", "workingHours", "workingDays", "calendarDays", "calendarMonths", "endOfDay" }.ToFrozenSet();

    /// <summary>Moments from which clocks run.</summary>
    public static FrozenSet<string> ClockOrigins { get; } =
        new[] { "entered", "registered", "accepted", "assigned", "handled", "fedBack" }.ToFrozenSet();

    /// <summary>What the holder of a task may do with a form field.</summary>
    public static FrozenSet<string> Accesses { get; } = new[] { "write", "read", "hidden" }.ToFrozenSet();

    /// <summary>Levels of units that lanes name.</summary>
    public static FrozenSet<string> Levels { get; } =
        new[] { "county", "subdistrict", "community", "compound", "grid", "building" }.ToFrozenSet();

    /// <summary>Verbs allowed beyond claim, release and complete.</summary>
    public static FrozenSet<string> Verbs { get; } = new[] { "return", "transfer", "urge", "delegate", "draft" }.ToFrozenSet();

    /// <summary>How several people decide.</summary>
    public static FrozenSet<string> DeciderModes { get; } = new[] { "all", "any", "ratio", "weighted", "sequence" }.ToFrozenSet();

    internal static string Listed(FrozenSet<string> words) => string.Join(", ", words.Order(StringComparer.Ordinal));
}
