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

    /// <summary>The only person who may work on it, apart from substitutes; null for every holder of the role.</summary>
    public string? Person { get; init; }

    /// <summary>Persons who may not work on it: recused, or heard on the same decision already.</summary>
    public ImmutableArray<string> Excluded { get; init; } = [];

    /// <summary>What all tasks of one decision have in common, of which each is done by another person; null for other tasks.</summary>
    public long? Group { get; init; }

    /// <summary>Elements to which it may be returned; empty for every one that was done before.</summary>
    public ImmutableArray<string> ReturnTo { get; init; } = [];

    /// <summary>Who delegated it to the one who has it now, and gets it back; null for a task that is not delegated.</summary>
    public string? Delegator { get; init; }

    /// <summary>Elements none of whose performers may perform this task (separation of duties, catalogue §3).</summary>
    public ImmutableArray<string> NotDoneBy { get; init; } = [];
}
