using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>An open task as its page shows it.</summary>
/// <param name="Task">The task.</param>
/// <param name="Element">The user task's element id.</param>
/// <param name="Name">The user task's name as drawn.</param>
/// <param name="Case">The case in short.</param>
/// <param name="Form">The form with the values at hand; null for a task without form.</param>
/// <param name="Due">The task's clock; null without one.</param>
/// <param name="OpenedAt">Since when it is open.</param>
/// <param name="Role">The role that works on it.</param>
/// <param name="RoleName">The role in words; its id when no procedure names it.</param>
/// <param name="UnitName">The unit whose holders of the role work on it.</param>
/// <param name="Assignee">Who claimed it; null while nobody did.</param>
/// <param name="AssigneeName">Who claimed it, by name; null while nobody did.</param>
/// <param name="MayClaim">Whether the person may claim it.</param>
/// <param name="MayRelease">Whether the person may give it back.</param>
/// <param name="MayComplete">Whether the person may complete it; completing a free task claims it.</param>
/// <param name="Obstacle">The code of what forbids completing, such as <c>task.separation-of-duties</c>; null when nothing does.</param>
/// <param name="Verbs">Further verbs allowed by the procedure.</param>
/// <param name="Version">The case's version, sent back on completion.</param>
public sealed record TaskView(
    TaskId Task,
    string Element,
    string Name,
    CaseSummary Case,
    FormView? Form,
    DueView? Due,
    Instant OpenedAt,
    string Role,
    LocalText RoleName,
    string UnitName,
    string? Assignee,
    string? AssigneeName,
    bool MayClaim,
    bool MayRelease,
    bool MayComplete,
    string? Obstacle,
    ImmutableArray<string> Verbs,
    long Version)
{
    /// <summary>What else the person may do with it and with whom.</summary>
    public TaskChoices Choices { get; init; } = TaskChoices.None;

    /// <summary>What the person typed before and did not send; null for nothing.</summary>
    public TaskDraft? Draft { get; init; }

    /// <summary>Who delegated it and gets it back, by name; null for a task that is not delegated.</summary>
    public string? DelegatorName { get; init; }
}
