using CaseFlow.Calendar;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>An open task as inboxes show it.</summary>
/// <param name="Task">The task.</param>
/// <param name="CaseNumber">The case number.</param>
/// <param name="Title">What the case is about, in one line.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Element">The user task's element id.</param>
/// <param name="TaskName">The user task's name as drawn, with what this one of several is about.</param>
/// <param name="PlaceName">The place in words.</param>
/// <param name="Role">The role that may work on it.</param>
/// <param name="Unit">The organisational unit whose holders of the role may work on it.</param>
/// <param name="Assignee">The person who claimed it; null while it waits for one.</param>
/// <param name="OpenedAt">Since when it is open.</param>
/// <param name="Due">When it is due; null without clock.</param>
/// <param name="WarnAt">From when a warning is shown; null without one.</param>
/// <param name="Suspended">Whether its case is suspended.</param>
public sealed record InboxRow(
    TaskId Task,
    string CaseNumber,
    string Title,
    string Mechanism,
    string Element,
    string TaskName,
    string PlaceName,
    string Role,
    string Unit,
    string? Assignee,
    Instant OpenedAt,
    Instant? Due,
    Instant? WarnAt,
    bool Suspended)
{
    /// <summary>The only person who may work on it, whose inbox alone has it; null for a task of every holder of the role.</summary>
    public string? Person { get; init; }
}
