using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Moving;

/// <summary>
/// Carries out batches: one transaction a case, in which its row of the batch is held, looked at again and saved with what became of the case. Whoever
/// comes second, and whoever goes on after a crash, finds it dealt with.
/// </summary>
internal sealed class MoveRunner(RuntimeKit kit)
{
    private const int AtOnce = 50;
    private const int MostBatches = 100;

    private readonly MoveDesk desk = new(kit);
    private readonly CaseMoving moving = new(kit);

    /// <summary>Deals with cases of all batches at work.</summary>
    /// <param name="most">At most this many.</param>
    /// <param name="cancellation">Stops between two cases.</param>
    /// <returns>How many were dealt with.</returns>
    public async Task<int> RunAsync(int most, CancellationToken cancellation)
    {
        var done = 0;
        foreach (var batch in await kit.Parts.Store.ReadAsync(session => session.ListMoveBatchesAsync(null, atWork: true, MostBatches), cancellation))
        {
            var (wanted, after) = (batch.State == MoveBatchState.Running ? MoveItemState.Waiting : MoveItemState.Moved, 0);
            while (done < most && !cancellation.IsCancellationRequested)
            {
                var items = await kit.Parts.Store.ReadAsync(session => session.ListMoveItemsAsync(batch.Id, wanted, after, Math.Min(AtOnce, most - done)), cancellation);
                foreach (var item in items.TakeWhile(_ => !cancellation.IsCancellationRequested))
                {
                    await kit.Steps.RetryAsync(session => OneAsync(session, item), CancellationToken.None);
                    after = item.Position;
                    done++;
                }

                if (items.IsEmpty)
                {
                    await kit.Steps.RetryAsync(session => FinishAsync(session, batch.Id, wanted), cancellation);
                    break;
                }
            }
        }

        return done;
    }

    /// <summary>Moves one case back by order of a person, whatever the batch does.</summary>
    public async ValueTask<Outcome<MoveItem>> BackAsync(IWriteSession session, MoveBatch batch, MoveItem item, string actor)
    {
        if (item is not { State: MoveItemState.Moved or MoveItemState.Kept, Sequence: { } sequence }
            || await CaseSteps.LoadAsync(session, item.Case) is not { } unit)
        {
            return Outcomes.Refuse<MoveItem>(MoveCodes.NotMoved);
        }

        if (unit.Instances[Endings.Root].DefinitionHash != MovePlanJson.Read(batch.Plan).To || unit.Case.IsEnded)
        {
            return Outcomes.Refuse<MoveItem>(Engine.EngineCodes.MigrateChangedSince);
        }

        var versions = (await desk.OfAsync(session, batch)).Value!;
        var (draft, refusals) = await moving.MoveBackAsync(session, Header(batch, actor, "moveBack"), unit, versions, MovePlanJson.Read(batch.Plan), sequence);
        if (!refusals.IsEmpty)
        {
            return Outcomes.Refuse<MoveItem>(refusals[0]);
        }

        await kit.Steps.SaveAsync(session, draft);
        var back = Dealt(item, MoveItemState.Reversed, null);
        await session.SaveMoveItemAsync(back);
        return Outcomes.Done(back);
    }

    private async ValueTask<Outcome<MoveItem>> OneAsync(IWriteSession session, MoveItem listed)
    {
        var item = (await session.LoadMoveItemToChangeAsync(listed.Batch, listed.Position))!;
        var batch = (await session.LoadMoveBatchAsync(listed.Batch))!;
        if (batch.State == MoveBatchState.Running && item.State == MoveItemState.Waiting)
        {
            item = await MoveAsync(session, batch, item);
            await session.SaveMoveItemAsync(item);
        }
        else if (batch.State == MoveBatchState.Reversing && item.State == MoveItemState.Moved
            && await BackAsync(session, batch, item, batch.ChangedBy) is { Refusal: { } refusal })
        {
            item = Dealt(item, MoveItemState.Kept, refusal);
            await session.SaveMoveItemAsync(item);
        }

        return Outcomes.Done(item);
    }

    private async ValueTask<MoveItem> MoveAsync(IWriteSession session, MoveBatch batch, MoveItem item)
    {
        var plan = MovePlanJson.Read(batch.Plan);
        if (await CaseSteps.LoadAsync(session, item.Case) is not { } unit || unit.Case.IsEnded || unit.Instances[Endings.Root].DefinitionHash != plan.From)
        {
            return Dealt(item, MoveItemState.Gone, Refusal.Of(MoveCodes.Gone));
        }

        var checkedAgain = item with { IsRechecked = unit.Version != item.Version };
        var versions = (await desk.OfAsync(session, batch)).Value!;
        var (draft, refusals) = await moving.MoveAsync(session, Header(batch, batch.By, "move"), unit, versions, plan);
        if (!refusals.IsEmpty)
        {
            return Dealt(checkedAgain, MoveItemState.Refused, refusals[0]);
        }

        await kit.Steps.SaveAsync(session, draft);
        return Dealt(checkedAgain, MoveItemState.Moved, null) with { Sequence = unit.Head.Sequence + 1 };
    }

    private async ValueTask<Outcome<MoveBatch>> FinishAsync(IWriteSession session, string id, MoveItemState wanted)
    {
        var batch = (await session.LoadMoveBatchToChangeAsync(id))!;
        var left = (await session.CountMoveItemsAsync(id)).GetValueOrDefault(wanted);
        var state = batch.State switch
        {
            MoveBatchState.Running when wanted == MoveItemState.Waiting && left == 0 => MoveBatchState.Done,
            MoveBatchState.Reversing when wanted == MoveItemState.Moved && left == 0 => MoveBatchState.Reversed,
            var same => same,
        };
        if (state != batch.State)
        {
            batch = batch with { State = state, ChangedAt = kit.Parts.Clock.Now };
            await session.SaveMoveBatchAsync(batch);
        }

        return Outcomes.Done(batch);
    }

    private MoveItem Dealt(MoveItem item, MoveItemState state, Refusal? refusal) => item with
    {
        State = state,
        Code = refusal?.Code,
        Arguments = refusal is { Arguments.IsEmpty: false } ? JsonSerializer.Serialize(refusal.Arguments) : "",
        At = kit.Parts.Clock.Now,
    };

    private static StepHeader Header(MoveBatch batch, string actor, string operation) => StepHeader.Of(
        actor,
        "MoveCase",
        (UseCases.Instances.OperationSteps.Argument, operation),
        ("batch", batch.Id),
        ("from", batch.FromNumber.ToString(CultureInfo.InvariantCulture)),
        ("to", batch.ToNumber.ToString(CultureInfo.InvariantCulture)),
        ("reason", batch.Reason));
}
