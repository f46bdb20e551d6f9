using CaseFlow.Host.Localization;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Host.Api.Tasks;

/// <summary>A task of an inbox.</summary>
/// <param name="Task">The task's id.</param>
/// <param name="CaseNumber">Its case.</param>
/// <param name="Title">What the case is about, in one line.</param>
/// <param name="Mechanism">The procedure.</param>
/// <param name="Name">The task's name as drawn.</param>
/// <param name="Place">The place in words.</param>
/// <param name="Role">The id of the role that works on it.</param>
/// <param name="Assignee">Who claimed it; null while nobody did.</param>
/// <param name="OpenedAt">Since when it is open.</param>
/// <param name="Due">When it is due; null without clock.</param>
/// <param name="Urgency">How its clock stands: <c>none</c>, <c>inTime</c>, <c>warning</c>, <c>overdue</c> or <c>paused</c>.</param>
internal sealed record InboxTask(
    string Task,
    string CaseNumber,
    string Title,
    CodedText Mechanism,
    string Name,
    string Place,
    string Role,
    CodedText? Assignee,
    DateTimeOffset OpenedAt,
    DateTimeOffset? Due,
    string Urgency)
{
    /// <summary>A task in the language of the request.</summary>
    /// <param name="item">The task.</param>
    public static InboxTask Of(InboxItem item) => new(
        item.Row.Task.ToString(),
        item.Row.CaseNumber,
        item.Row.Title,
        new CodedText(item.Row.Mechanism, item.MechanismName.In(Texts.Language)),
        item.Row.TaskName,
        item.Row.PlaceName,
        item.Row.Role,
        item.Row.Assignee is { } assignee ? new CodedText(assignee, item.AssigneeName ?? assignee) : null,
        Moments.Of(item.Row.OpenedAt),
        Moments.Of(item.Row.Due),
        EnumWord.Of(item.Urgency));
}
