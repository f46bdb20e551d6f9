using CaseFlow.Cases;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Load, decide, save: one step of one case in one transaction; after a version conflict it loads and decides again.</summary>
/// <param name="parts">Store, clock, digest.</param>
/// <param name="procedures">Compiled versions.</param>
/// <param name="facts">Organisation and calendar.</param>
internal sealed class CaseSteps(RuntimeParts parts, ProcedureCache procedures, ReferenceFacts facts)
{
    private const int MostAttempts = 5;

    /// <summary>Carries out a step in a transaction of its own.</summary>
    public Task<Outcome<T>> ChangeAsync<T>(
        StepHeader header, CaseId id, Func<CaseDraft, Outcome<T>> change, CancellationToken cancellation)
        where T : class =>
        RetryAsync(session => ApplyAsync(session, header, id, change), cancellation);

    /// <summary>Carries out work in a transaction; after a version conflict again, at most five times.</summary>
    public async Task<Outcome<T>> RetryAsync<T>(Func<IWriteSession, ValueTask<Outcome<T>>> work, CancellationToken cancellation)
        where T : class
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            try
            {
                var outcome = await parts.Store.WriteAsync(work, cancellation);
                RuntimeMeter.Steps.Add(outcome.IsDone ? 1 : 0);
                return outcome;
            }
            catch (VersionConflictException)
            {
                RuntimeMeter.Conflicts.Add(1);
                // Another writer was faster; what was decided is void.
            }
        }

        return Outcomes.Refuse<T>(RuntimeCodes.Busy);
    }

    /// <summary>Carries out a step within a transaction. A refusal, and a step without any change, save nothing.</summary>
    public async ValueTask<Outcome<T>> ApplyAsync<T>(IWriteSession session, StepHeader header, CaseId id, Func<CaseDraft, Outcome<T>> change)
        where T : class
    {
        if (await session.LoadToChangeAsync(id) is not { } unit)
        {
            return Outcomes.Refuse<T>(RuntimeCodes.CaseNotFound);
        }

        var draft = await OpenAsync(session, header, unit);
        var outcome = change(draft);
        if (outcome.IsDone)
        {
            await SaveAsync(session, draft);
        }

        return outcome;
    }

    /// <summary>Saves what a draft changed.</summary>
    public async ValueTask SaveAsync(IWriteSession session, CaseDraft draft)
    {
        EffectDrain.Run(draft);
        if (draft.IsChanged)
        {
            await session.SaveStepAsync(StepRows.Make(draft, parts.Digest));
        }
    }

    /// <summary>Begins a draft of a loaded case.</summary>
    public async ValueTask<CaseDraft> OpenAsync(IWriteSession session, StepHeader header, CaseUnit unit)
    {
        var versions = new Dictionary<string, Procedure>(StringComparer.Ordinal);
        foreach (var hash in unit.Instances.Values.Select(i => i.DefinitionHash).Concat(Pins.Of(unit.Case).Values).Distinct())
        {
            versions[hash] = await procedures.GetAsync(session, hash);
        }

        return new CaseDraft(unit, unit.Case.Id, header, await facts.AroundAsync(session), versions);
    }
}
