using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>A clock of a case (catalogue §1.2 "every deadline").</summary>
/// <param name="Name">The clock's name, such as <c>first-response</c>.</param>
/// <param name="Started">When it started.</param>
/// <param name="Due">The due moment and what explains it.</param>
public sealed record CaseClock(string Name, Instant Started, DueDate Due)
{
    /// <summary>Moments from which warnings are shown, in order.</summary>
    public ImmutableArray<Instant> Warnings { get; init; } = [];

    /// <summary>The task it runs with; null for a clock of the whole case.</summary>
    public TaskId? Task { get; init; }

    /// <summary>When it stopped; null while it runs.</summary>
    public Instant? StoppedAt { get; init; }

    /// <summary>Whether what it measured was done; false when it was called off.</summary>
    public bool Done { get; init; }

    /// <summary>Whether it was kept: done at or before the due moment. Null while it runs or when called off.</summary>
    public bool? Met => StoppedAt is { } stopped && Done ? stopped <= Due.Due : null;
}
