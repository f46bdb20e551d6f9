using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Feel;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Views;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Completes a task: the person's right first, then the form, then case and process in one step.</summary>
internal sealed class CompleteTaskHandler(RuntimeKit kit) : IRequestHandler<CompleteTask, Outcome<TaskCompleted>>
{
    private static readonly ImmutableSortedDictionary<string, string> NoValues = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public Task<Outcome<TaskCompleted>> Handle(CompleteTask request, CancellationToken cancellationToken) =>
        kit.Steps.DecideAsync((session, plan) => CompleteAsync(session, plan, request), cancellationToken);

    private async ValueTask<Outcome<TaskCompleted>> CompleteAsync(IReadSession session, StepPlan plan, CompleteTask request)
    {
        if (!ReceiptKey.IsValid(request.IdempotencyKey))
        {
            return Outcomes.Refuse<TaskCompleted>(RuntimeCodes.RequestInvalid, ("field", "idempotencyKey"));
        }

        // The case before the receipt: of two equal requests at once, the second waits here and then finds what the first gave.
        var unit = await CaseSteps.LoadAsync(session, request.Task.Case);
        var key = Receipts.KeyOf($"complete:{request.Person}:{request.Task}", request.IdempotencyKey, request.Digest);
        var (known, mismatch) = await Receipts.FindAsync(session, key, request.Digest);
        if (mismatch is not null)
        {
            return Outcomes.Refuse<TaskCompleted>(mismatch);
        }

        if (known is not null)
        {
            return Outcomes.Done(JsonSerializer.Deserialize<TaskCompleted>(known)!);
        }

        if (unit is null || unit.Case.FindTask(request.Task) is null)
        {
            return Outcomes.Refuse<TaskCompleted>(TaskSteps.NotOpen(request.Task));
        }

        if (request.Version is { } expected && expected != unit.Version)
        {
            return Outcomes.Refuse<TaskCompleted>(RuntimeCodes.VersionConflict);
        }

        var header = StepHeader.Of(request.Person, "CompleteTask", ("task", request.Task.ToString()));
        var draft = await kit.Steps.OpenAsync(session, header, unit, refusesAsWhole: true);
        if (RuntimeKit.RefuseUnknown(draft.Around.Organisation, request.Person) is { } stranger)
        {
            return Outcomes.Refuse<TaskCompleted>(stranger);
        }

        if (CaseRules.Decide(unit.Case, Complete(draft, request, NoValues)) is CaseDecision.Rejected rejected)
        {
            return Outcomes.Refuse<TaskCompleted>(new Refusal(rejected.Code, rejected.Arguments, []));
        }

        var (values, problems) = await CheckAsync(session, draft, request);
        if (!problems.IsEmpty)
        {
            return Outcomes.Refuse<TaskCompleted>(Refusal.Of(RuntimeCodes.FormInvalid) with { Fields = problems });
        }

        var refusal = draft.Ask(Complete(draft, request, values.ToImmutableSortedDictionary(v => v.Key, v => ValueJson.Write(v.Value), StringComparer.Ordinal)));
        if (refusal is null && draft.Case.FindTask(request.Task) is { Assignee: { } delegator })
        {
            // A delegated task went back; who gets it finds what was filled in.
            plan.Keep(new TaskDraft(request.Task, delegator, request.Values, draft.Around.Now));
        }
        else
        {
            refusal ??= draft.Tell(request.Task.Instance, context => new Command.CompleteWorkItem(context, new ElementInstanceId(request.Task.Item), values));
        }

        if (refusal is not null)
        {
            return Outcomes.Refuse<TaskCompleted>(refusal);
        }

        if (await kit.Steps.PlanAsync(plan, draft) is { } asWhole)
        {
            return Outcomes.Refuse<TaskCompleted>(asWhole);
        }

        var done = new TaskCompleted(request.Task, draft.Case.Number, CaseStatusName.Of(draft.Case.Status), Next(draft, request.Person));
        Receipts.Add(plan, key, request.Digest, JsonSerializer.Serialize(done), draft.Around.Now);
        return Outcomes.Done(done);
    }

    private async ValueTask<(ImmutableSortedDictionary<string, FeelValue> Values, ImmutableArray<FieldProblem> Problems)> CheckAsync(
        IReadSession session, CaseDraft draft, CompleteTask request)
    {
        var instance = draft.Instances[request.Task.Instance];
        var form = TaskForms.Of(draft.Case, instance, draft.ProcedureOf(instance.Number), draft.Case.FindTask(request.Task)!);
        if (form.Form is null)
        {
            return (ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal), []);
        }

        var categories = await CaseViews.CategoriesAsync(kit, session, draft.Case, draft.At);
        var lookups = await TaskForms.LookupsAsync(session, form.Form, request.Values, draft.Around, categories, draft.Case.FirstAt(CaseStatus.Registered) ?? draft.At);
        var result = FormCheck.Validate(form.Form, form.Permissions, request.Values, form.Values, lookups, draft.At.ToUtc());
        return (result.Values, result.Problems);
    }

    private static CaseCommand.CompleteTask Complete(CaseDraft draft, CompleteTask request, ImmutableSortedDictionary<string, string> values)
    {
        var task = draft.Case.FindTask(request.Task)!;
        var eligible = CaseAccess.IsEligible(draft.Around.Organisation, request.Person, task, draft.At);
        return new CaseCommand.CompleteTask(draft.At, request.Person, request.Task, request.Person, eligible, values);
    }

    private static TaskId? Next(CaseDraft draft, string person) =>
        draft.Case.Tasks.FirstOrDefault(t =>
            (t.Assignee is null || t.Assignee == person)
            && CaseAccess.CanWorkOn(draft.Around.Organisation, person, t, draft.At)
            && !draft.Case.IsKeptFrom(person, t))?.Id;
}
