using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>An open task of a case.</summary>
/// <param name="Id">The task.</param>
/// <param name="Element">The user task's element id.</param>
/// <param name="Name">The user task's name as drawn.</param>
/// <param name="Role">The role that may work on it.</param>
/// <param name="Unit">The unit whose holders of the role may work on it.</param>
/// <param name="OpenedAt">Since when it is open.</param>
public sealed record CaseTask(TaskId Id, string Element, string Name, string Role, string Unit, Instant OpenedAt)
{
    /// <summary>The key of its form; null for a task without form.</summary>
    public string? Form { get; init; }

    /// <summary>The person who claimed it; null while it waits for one.</summary>
    public string? Assignee { get; init; }

    /// <summary>When it is due; null without clock.</summary>
    public DueDate? Due { get; init; }

    /// <summary>Moments from which warnings are shown, in order.</summary>
    public ImmutableArray<Instant> Warnings { get; init; } = [];

    /// <summary>The name of the case clock that runs with it; null for none.</summary>
    public string? Clock { get; init; }

    /// <summary>Verbs allowed beyond claim, release and complete.</summary>
    public ImmutableArray<string> Verbs { get; init; } = [];

    /// <summary>Elements whose last performer may not perform this task (separation of duties, catalogue §3).</summary>
    public ImmutableArray<string> NotDoneBy { get; init; } = [];
}
