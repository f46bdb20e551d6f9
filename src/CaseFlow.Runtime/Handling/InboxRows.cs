using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Open tasks as inbox rows.</summary>
internal static class InboxRows
{
    public static InboxRow Of(Case current, CaseTask task) => new(
        task.Id,
        current.Number,
        current.Title,
        current.Mechanism,
        task.Element,
        task.Name,
        current.Place.Name,
        task.Role,
        task.Unit,
        task.Assignee,
        task.OpenedAt,
        task.Due?.Due,
        task.Warnings.IsDefaultOrEmpty ? null : task.Warnings[0],
        current.Status == CaseStatus.Suspended) { Person = task.Person };
}
