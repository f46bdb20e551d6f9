using System.Collections.Frozen;

namespace CaseFlow.Bpmn.Validation;

/// <summary>The words that <c>caseflow:</c> attributes may have (catalogue §1.1 for status).</summary>
internal static class Vocabulary
{
    public static FrozenSet<string> Statuses { get; } = new[]
    {
        "registered", "accepted", "classified", "assigned", "inHandling", "escalated", "handled", "fedBack", "returnVisited", "evaluated",
        "closed", "suspended", "rejected", "withdrawn", "reopened",
    }.ToFrozenSet();

    public static FrozenSet<string> ClockUnits { get; } =
        new[] { "minutes", "hours", "workingHours", "workingDays", "calendarDays", "calendarMonths", "endOfDay" }.ToFrozenSet();

    public static FrozenSet<string> ClockOrigins { get; } =
        new[] { "entered", "registered", "accepted", "assigned", "handled", "fedBack" }.ToFrozenSet();

    public static FrozenSet<string> Accesses { get; } = new[] { "write", "read", "hidden" }.ToFrozenSet();

    public static FrozenSet<string> Levels { get; } =
        new[] { "county", "subdistrict", "community", "compound", "grid", "building" }.ToFrozenSet();

    public static FrozenSet<string> Verbs { get; } = new[] { "return", "transfer", "urge", "delegate", "draft" }.ToFrozenSet();

    public static FrozenSet<string> DeciderModes { get; } = new[] { "all", "any", "ratio", "weighted", "sequence" }.ToFrozenSet();

    public static string Listed(FrozenSet<string> words) => string.Join(", ", words.Order(StringComparer.Ordinal));
}
