using CaseFlow.Cases;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ledgers;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>
/// Load, decide, save: one step of one case. What needs one case only is decided on a snapshot, beside other writers, and saved when nobody
/// changed the case meanwhile; after a version conflict it is loaded and decided again, at last within the writer's transaction.
/// </summary>
/// <param name="parts">Store, clock, digest.</param>
/// <param name="procedures">Compiled versions.</param>
/// <param name="facts">Organisation and calendar.</param>
internal sealed class CaseSteps(RuntimeParts parts, ProcedureCache procedures, ReferenceFacts facts)
{
    private const int MostAttempts = 5;
    private const int MostOnSnapshots = 2;

    private readonly LedgerMemory ledgers = new();

    /// <summary>What stands in for actions while a procedure is tried out; null where actions are carried out.</summary>
    public ActionDoubles? Doubles { get; init; }

    /// <summary>Carries out a step in a transaction of its own.</summary>
    public Task<Outcome<T>> ChangeAsync<T>(
        StepHeader header, CaseId id, Func<CaseDraft, Outcome<T>> change, CancellationToken cancellation)
        where T : class =>
        ChangeAsync(header, id, draft => ValueTask.FromResult(change(draft)), cancellation);

    /// <summary>Carries out a step in a transaction of its own; the change drains effects itself where it needs to see them.</summary>
    public Task<Outcome<T>> ChangeAsync<T>(
        StepHeader header, CaseId id, Func<CaseDraft, ValueTask<Outcome<T>>> change, CancellationToken cancellation)
        where T : class =>
        DecideAsync((session, plan) => ApplyAsync(session, plan, header, id, change), cancellation);

    /// <summary>
    /// Decides on a snapshot and saves the plan in a transaction; without a plan nothing is written. What is decided may look at nothing that
    /// others change but the case itself and what lies beside it for good, because only the case's version is checked.
    /// </summary>
    public Task<Outcome<T>> DecideAsync<T>(Func<IReadSession, StepPlan, ValueTask<Outcome<T>>> decide, CancellationToken cancellation)
        where T : class =>
        AttemptAsync(
            async attempt =>
            {
                if (attempt > MostOnSnapshots)
                {
                    return await parts.Store.WriteAsync(
                        async session =>
                        {
                            var inside = new StepPlan();
                            var decided = await decide(session, inside);
                            await inside.CarryOutAsync(session);
                            return decided;
                        },
                        cancellation);
                }

                var plan = new StepPlan();
                var outcome = await parts.Store.ReadAsync(session => decide(session, plan), cancellation);
                if (!plan.IsEmpty)
                {
                    await parts.Store.WriteAsync(plan.CarryOutLaterAsync, cancellation);
                }

                return outcome;
            });

    /// <summary>Carries out work in a transaction; after a version conflict again, at most five times.</summary>
    public Task<Outcome<T>> RetryAsync<T>(Func<IWriteSession, ValueTask<Outcome<T>>> work, CancellationToken cancellation)
        where T : class =>
        AttemptAsync(_ => parts.Store.WriteAsync(work, cancellation));

    /// <summary>Carries out a step within a transaction. A refusal, and a step without any change, save nothing.</summary>
    public ValueTask<Outcome<T>> ApplyAsync<T>(IWriteSession session, StepHeader header, CaseId id, Func<CaseDraft, Outcome<T>> change)
        where T : class =>
        ApplyAsync(session, header, id, draft => ValueTask.FromResult(change(draft)));

    /// <summary>Carries out a step within a transaction; the change drains effects itself where it needs to see them.</summary>
    public async ValueTask<Outcome<T>> ApplyAsync<T>(IWriteSession session, StepHeader header, CaseId id, Func<CaseDraft, ValueTask<Outcome<T>>> change)
        where T : class
    {
        var plan = new StepPlan();
        var outcome = await ApplyAsync(session, plan, header, id, change);
        await plan.CarryOutAsync(session);
        return outcome;
    }

    /// <summary>Saves what a draft changed.</summary>
    public async ValueTask SaveAsync(IWriteSession session, CaseDraft draft)
    {
        var plan = new StepPlan();
        await PlanAsync(plan, draft);
        await plan.CarryOutAsync(session);
    }

    /// <summary>Plans to save what a draft changed.</summary>
    /// <returns>Why the step is refused as a whole; null when it is not.</returns>
    public async ValueTask<Refusal?> PlanAsync(StepPlan plan, CaseDraft draft)
    {
        await EffectDrain.RunAsync(draft, Doubles);
        if (draft.Refused is null && draft.IsChanged)
        {
            plan.Save(StepRows.Make(draft, parts.Digest, ledgers), draft.Around.Organisation);
        }

        return draft.Refused;
    }

    /// <summary>Begins a draft of a loaded case.</summary>
    public async ValueTask<CaseDraft> OpenAsync(IReadSession session, StepHeader header, CaseUnit unit, bool refusesAsWhole = false)
    {
        var versions = new Dictionary<string, Procedure>(StringComparer.Ordinal);
        foreach (var hash in unit.Instances.Values.Select(i => i.DefinitionHash).Concat(Pins.Of(unit.Case).Values).Distinct())
        {
            versions[hash] = await procedures.GetAsync(session, hash);
        }

        return new CaseDraft(unit, unit.Case.Id, header, await facts.AroundAsync(session), versions, new OutsideFacts(session, facts))
        {
            RefusesAsWhole = refusesAsWhole,
        };
    }

    /// <summary>Loads a case to change it: within a transaction it is held for it, on a snapshot its version is checked later.</summary>
    public static ValueTask<CaseUnit?> LoadAsync(IReadSession session, CaseId id) =>
        session is IWriteSession writing ? writing.LoadToChangeAsync(id) : session.LoadCaseAsync(id);

    private async ValueTask<Outcome<T>> ApplyAsync<T>(
        IReadSession session, StepPlan plan, StepHeader header, CaseId id, Func<CaseDraft, ValueTask<Outcome<T>>> change)
        where T : class
    {
        if (await LoadAsync(session, id) is not { } unit)
        {
            return Outcomes.Refuse<T>(RuntimeCodes.CaseNotFound);
        }

        var draft = await OpenAsync(session, header, unit);
        var outcome = await change(draft);
        return outcome.IsDone && await PlanAsync(plan, draft) is { } refusal ? Outcomes.Refuse<T>(refusal) : outcome;
    }

    private static async Task<Outcome<T>> AttemptAsync<T>(Func<int, Task<Outcome<T>>> attempt)
        where T : class
    {
        for (var number = 1; number <= MostAttempts; number++)
        {
            try
            {
                var outcome = await attempt(number);
                RuntimeMeter.Steps.Add(outcome.IsDone ? 1 : 0);
                return outcome;
            }
            catch (VersionConflictException)
            {
                // Another writer was faster; what was decided is void.
                RuntimeMeter.Conflicts.Add(1);
            }
        }

        return Outcomes.Refuse<T>(RuntimeCodes.Busy);
    }
}
