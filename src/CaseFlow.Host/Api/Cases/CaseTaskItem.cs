using CaseFlow.Host.Localization;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Host.Api.Cases;

/// <summary>An open task of a case.</summary>
/// <param name="Task">The task's id.</param>
/// <param name="Name">Its name as drawn.</param>
/// <param name="Role">The role that works on it.</param>
/// <param name="Unit">The unit in words.</param>
/// <param name="AssigneeName">Who claimed it; null while nobody did.</param>
/// <param name="OpenedAt">Since when it is open.</param>
/// <param name="Due">When it is due; null without clock.</param>
/// <param name="Mine">Whether the token's person may work on it.</param>
internal sealed record CaseTaskItem(
    string Task, string Name, CodedText Role, string Unit, string? AssigneeName, DateTimeOffset OpenedAt, DateTimeOffset? Due, bool Mine)
{
    /// <summary>A task in the language of the request.</summary>
    /// <param name="task">The task.</param>
    public static CaseTaskItem Of(OpenTaskView task) => new(
        task.Task.ToString(),
        task.Name,
        new CodedText(task.Role, task.RoleName.In(Texts.Language)),
        task.UnitName,
        task.AssigneeName,
        Moments.Of(task.OpenedAt),
        Moments.Of(task.Due?.Explanation.Due),
        task.Mine);
}
