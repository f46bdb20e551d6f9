using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Handling;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>What the small task verbs share: the task must be open and the person known.</summary>
internal static class TaskSteps
{
    public static async Task<Outcome<TaskChanged>> ChangeAsync(
        RuntimeKit kit, string person, string kind, TaskId task, Func<CaseDraft, CaseTask, Refusal?> change, CancellationToken cancellation)
    {
        var outcome = await kit.Steps.ChangeAsync(StepHeader.Of(person, kind, ("task", task.ToString())), task.Case, draft =>
        {
            var refusal = RuntimeKit.RefuseUnknown(draft.Around.Organisation, person)
                ?? (draft.Case.FindTask(task) is { } open ? change(draft, open) : NotOpen(task));
            var version = (draft.Loaded?.Version ?? 0) + (draft.IsChanged ? 1 : 0);
            return Outcomes.From(refusal, new TaskChanged(task, draft.Case.Number, version));
        }, cancellation);
        return outcome.Refusal?.Code == RuntimeCodes.CaseNotFound ? Outcomes.Refuse<TaskChanged>(NotOpen(task)) : outcome;
    }

    public static Refusal NotOpen(TaskId task) => Refusal.Of(RuntimeCodes.TaskNotOpen, ("task", task.ToString()));
}
