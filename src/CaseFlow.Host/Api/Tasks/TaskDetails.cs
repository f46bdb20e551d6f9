using CaseFlow.Host.Api.Cases;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Host.Api.Tasks;

/// <summary>An open task with its form.</summary>
/// <param name="Task">The task's id.</param>
/// <param name="Name">Its name as drawn.</param>
/// <param name="Element">The id of its element in the diagram.</param>
/// <param name="Case">Its case in short.</param>
/// <param name="Role">The role that works on it.</param>
/// <param name="Unit">The unit in words whose holders of the role work on it.</param>
/// <param name="Assignee">Who claimed it; null while nobody did.</param>
/// <param name="OpenedAt">Since when it is open.</param>
/// <param name="Due">When it is due; null without clock.</param>
/// <param name="Urgency">How its clock stands: <c>none</c>, <c>inTime</c>, <c>warning</c>, <c>overdue</c> or <c>paused</c>.</param>
/// <param name="MayClaim">Whether the person may claim it.</param>
/// <param name="MayRelease">Whether the person may give it back.</param>
/// <param name="MayComplete">Whether the person may complete it; completing a free task claims it.</param>
/// <param name="Obstacle">What forbids completing; null when nothing does.</param>
/// <param name="Form">The fields of its form; empty for a task without form.</param>
/// <param name="Version">The case's version; also the <c>ETag</c>.</param>
internal sealed record TaskDetails(
    string Task,
    string Name,
    string Element,
    CaseHead Case,
    CodedText Role,
    string Unit,
    CodedText? Assignee,
    DateTimeOffset OpenedAt,
    DateTimeOffset? Due,
    string Urgency,
    bool MayClaim,
    bool MayRelease,
    bool MayComplete,
    CodedText? Obstacle,
    IReadOnlyList<FieldDetails> Form,
    long Version)
{
    /// <summary>A task in the language of the request.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="view">The task.</param>
    public static TaskDetails Of(Texts texts, TaskView view) => new(
        view.Task.ToString(),
        view.Name,
        view.Element,
        CaseHead.Of(texts, view.Case),
        new CodedText(view.Role, view.RoleName.In(Texts.Language)),
        view.UnitName,
        view.Assignee is { } assignee ? new CodedText(assignee, view.AssigneeName ?? assignee) : null,
        Moments.Of(view.OpenedAt),
        Moments.Of(view.Due?.Explanation.Due),
        EnumWord.Of(view.Due?.Urgency ?? Runtime.UseCases.Tasks.Urgency.None),
        view.MayClaim,
        view.MayRelease,
        view.MayComplete,
        view.Obstacle is { } code ? new CodedText(code, texts[code]) : null,
        [.. (view.Form?.Fields ?? []).Select(FieldDetails.Of)],
        view.Version);
}
