using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>An open task of a case.</summary>
/// <param name="Task">The task.</param>
/// <param name="Name">The user task's name as drawn.</param>
/// <param name="Role">The role that works on it.</param>
/// <param name="RoleName">The role in words; its id when no procedure names it.</param>
/// <param name="UnitName">The unit.</param>
/// <param name="AssigneeName">Who claimed it, by name; null while nobody did.</param>
/// <param name="OpenedAt">Since when it is open.</param>
/// <param name="Due">Its clock; null without one.</param>
/// <param name="Mine">Whether the person may work on it.</param>
public sealed record OpenTaskView(
    TaskId Task,
    string Name,
    string Role,
    LocalText RoleName,
    string UnitName,
    string? AssigneeName,
    Instant OpenedAt,
    DueView? Due,
    bool Mine)
{
    /// <summary>Whether the person may urge whoever has it.</summary>
    public bool MayUrge { get; init; }
}
