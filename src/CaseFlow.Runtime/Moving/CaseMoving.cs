using System.Collections.Immutable;
using CaseFlow.Cases.Commands;
using CaseFlow.Engine.Migrating;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Moving;

/// <summary>Moves one case, and moves it back, on a draft that is saved or thrown away. Processes that it called stay on their own version.</summary>
internal sealed class CaseMoving(RuntimeKit kit)
{
    /// <summary>Moves a case on a draft.</summary>
    /// <returns>The draft, and everything for which it is refused; it was moved when that is empty.</returns>
    public async ValueTask<(CaseDraft Draft, ImmutableArray<Refusal> Refusals)> MoveAsync(
        IReadSession session, StepHeader header, CaseUnit unit, MoveVersions versions, MigrationPlan plan)
    {
        var draft = await kit.Steps.OpenAsync(session, header, unit);
        return (draft, await TryAsync(async () =>
        {
            var findings = ImmutableArray<MigrationFinding>.Empty;
            await PinAsync(session, draft, versions);
            var refusal = draft.Move(Endings.Root, versions.After, (instance, context) =>
            {
                var preview = Migrations.Preview(versions.Old, versions.Next, plan, instance.State, context);
                findings = preview.Findings;
                return preview.Decision;
            });
            return refusal is null ? await FollowAsync(draft)
                : findings.IsEmpty ? [MoveWords.In(versions, refusal)]
                : [.. findings.Select(finding => MoveWords.Of(versions, finding))];
        }));
    }

    /// <summary>Moves a case back on a draft.</summary>
    /// <param name="session">Where to read.</param>
    /// <param name="header">Who and why.</param>
    /// <param name="unit">The case.</param>
    /// <param name="versions">The versions between which it was moved.</param>
    /// <param name="plan">The plan by which it was moved.</param>
    /// <param name="sequence">The journal entry that moved it.</param>
    public async ValueTask<(CaseDraft Draft, ImmutableArray<Refusal> Refusals)> MoveBackAsync(
        IReadSession session, StepHeader header, CaseUnit unit, MoveVersions versions, MigrationPlan plan, long sequence)
    {
        var journal = await session.LoadJournalAsync(unit.Case.Id, 1);
        var procedures = new Dictionary<string, Deployment.Procedure>(StringComparer.Ordinal);
        foreach (var hash in RunVersions.Of(unit, journal))
        {
            procedures[hash] = await kit.Procedures.GetAsync(session, hash);
        }

        var (_, before) = CaseReplay.Run(journal.Where(entry => entry.Sequence < sequence), (hash, process) => procedures[hash].Definitions[process]);
        ImmutableArray<Engine.Events.ProcessEvent> events =
        [
            .. StepPayload.Read(journal.Single(entry => entry.Sequence == sequence).Payload).ProcessSteps
                .Where(step => step.Instance == Endings.Root)
                .SelectMany(step => step.Events),
        ];
        var draft = await kit.Steps.OpenAsync(session, header, unit);
        return (draft, await TryAsync(async () =>
        {
            var refusal = draft.Move(Endings.Root, versions.Before, (instance, context) =>
                Migrations.MoveBack(versions.Next, versions.Old, plan, before[Endings.Root].State, events, instance.State, context));
            return refusal is null ? await FollowAsync(draft) : [MoveWords.In(versions, refusal)];
        }));
    }

    private static async ValueTask<ImmutableArray<Refusal>> FollowAsync(CaseDraft draft)
    {
        await EffectDrain.RunAsync(draft);
        return draft.Refused is { } refused ? [refused] : [];
    }

    // An error of the program in one case must not keep all others waiting; nothing of the draft is saved then.
    private static async ValueTask<ImmutableArray<Refusal>> TryAsync(Func<ValueTask<ImmutableArray<Refusal>>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return [Refusal.Of(MoveCodes.Failed)];
        }
    }

    // What the new version calls and the old one did not is pinned now.
    private async ValueTask PinAsync(IReadSession session, CaseDraft draft, MoveVersions versions)
    {
        var pinned = Pins.Of(draft.Case);
        var wanted = await Pins.CollectAsync(session, kit.Procedures, versions.After, await session.ListVersionsAsync(), kit.Parts.Clock.Now);
        var added = wanted.Where(pin => !pinned.ContainsKey(pin.Key)).ToList();
        if (added.Count == 0)
        {
            return;
        }

        foreach (var (_, hash) in added)
        {
            draft.Know(await kit.Procedures.GetAsync(session, hash));
        }

        var values = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(Pins.Name, Pins.Write(pinned.AddRange(added)));
        if (draft.Ask(new CaseCommand.SetData(draft.At, draft.Header.Actor, values)) is { } refusal)
        {
            throw new InvalidOperationException($"Expected to pin what the new version calls, but the case refused with {refusal.Code}.");
        }
    }
}
