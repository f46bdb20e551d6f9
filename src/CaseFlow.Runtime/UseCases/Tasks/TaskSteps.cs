using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Handling;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>What the small task verbs share: the task must be open and the person known.</summary>
internal static class TaskSteps
{
    private const int LongestText = 500;

    public static async Task<Outcome<TaskChanged>> ChangeAsync(
        RuntimeKit kit,
        string person,
        string kind,
        TaskId task,
        Func<CaseDraft, CaseTask, Refusal?> change,
        CancellationToken cancellation,
        RequestKey? once = null,
        long? expected = null)
    {
        var header = StepHeader.Of(person, kind, ("task", task.ToString()));
        var outcome = await kit.Steps.RetryAsync(
            session => Receipts.OnceAsync(
                session, once, kit.Parts.Clock.Now, () => kit.Steps.ApplyAsync(session, header, task.Case, draft => Change(draft, task, expected, change))),
            cancellation);
        return outcome.Refusal?.Code == RuntimeCodes.CaseNotFound ? Outcomes.Refuse<TaskChanged>(NotOpen(task)) : outcome;
    }

    /// <summary>Refuses words that are too long; null when they are not.</summary>
    public static Refusal? RefuseText(string? text) =>
        text is { Length: > LongestText } ? Refusal.Of(RuntimeCodes.RequestInvalid, ("field", "reason")) : null;

    /// <summary>Words without blanks around them; null for none.</summary>
    public static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    public static Refusal NotOpen(TaskId task) => Refusal.Of(RuntimeCodes.TaskNotOpen, ("task", task.ToString()));

    private static Outcome<TaskChanged> Change(CaseDraft draft, TaskId task, long? expected, Func<CaseDraft, CaseTask, Refusal?> change)
    {
        var refusal = RuntimeKit.RefuseUnknown(draft.Around.Organisation, draft.Header.Actor)
            ?? (expected is { } version && version != draft.Loaded?.Version ? Refusal.Of(RuntimeCodes.VersionConflict) : null)
            ?? (draft.Case.FindTask(task) is { } open ? change(draft, open) : NotOpen(task));
        var now = (draft.Loaded?.Version ?? 0) + (draft.IsChanged ? 1 : 0);
        return Outcomes.From(refusal, new TaskChanged(task, draft.Case.Number, now));
    }
}
