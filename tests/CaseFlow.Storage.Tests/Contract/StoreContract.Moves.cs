using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [SkippableFact]
    public async Task Cases_that_run_on_a_version_are_found_and_moved_ones_are_kept_by_batch()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(1)));
        await Store.SaveAsync(Steps.First(Steps.NewCase(2) with { Mechanism = "other" }));
        await Store.SaveAsync(Steps.First(Steps.NewCase(3) with
        {
            Status = CaseStatus.Closed,
            Moments = Steps.NewCase(3).Moments.Add(CaseStatus.Closed, new StatusMoments(Hour(1), Hour(1))),
        }));
        await Store.SaveAsync(Steps.First(Steps.NewCase(4)));

        (await Store.AskAsync(s => s.ListRunningAsync("on-demand-handling", "hash-1"))).Should().Equal(
            new RunningCase(new CaseId(1), "2026-000001", 1, "linshu/linshu.tancheng/linshu.tancheng.hongshihu"),
            new RunningCase(new CaseId(4), "2026-000004", 1, "linshu/linshu.tancheng/linshu.tancheng.hongshihu"));
        (await Store.AskAsync(s => s.ListRunningAsync("on-demand-handling", "hash-2"))).Should().BeEmpty();

        var batch = new MoveBatch("m1", "on-demand-handling", 1, 2, "{}", "云治办〔2026〕9号", "p-zhang", Hour(1)) { State = MoveBatchState.Running, ChangedBy = "p-zhang", ChangedAt = Hour(1) };
        var other = batch with { Id = "m2", Mechanism = "other", At = Hour(2), State = MoveBatchState.Stopped };
        var (first, second) = (new MoveItem("m1", 1, new CaseId(1), "2026-000001", 1), new MoveItem("m1", 2, new CaseId(4), "2026-000004", 1));
        await Store.DoAsync(async s =>
        {
            await s.AddMoveBatchAsync(batch, [first, second]);
            await s.AddMoveBatchAsync(other, []);
        });
        var moved = first with { State = MoveItemState.Moved, Sequence = 7, At = Hour(3), IsRechecked = true };
        var refused = second with { State = MoveItemState.Refused, Code = "engine.migrate.unmapped", Arguments = """{"element":"受理"}""", At = Hour(3) };
        var stopped = batch with { State = MoveBatchState.Stopped, ChangedBy = "p-li", ChangedAt = Hour(4) };
        await Store.DoAsync(async s =>
        {
            (await s.LoadMoveBatchToChangeAsync("m1")).Should().Be(batch);
            (await s.LoadMoveItemToChangeAsync("m1", 1)).Should().Be(first);
            (await s.LoadMoveItemToChangeAsync("m1", 9)).Should().BeNull();
            (await s.ListMoveBatchesAsync(null, atWork: true, 10)).Should().Equal(batch);
            await s.SaveMoveItemAsync(moved);
            await s.SaveMoveItemAsync(refused);
            await s.SaveMoveBatchAsync(stopped);
        });

        (await Store.AskAsync(s => s.LoadMoveBatchAsync("m1"))).Should().Be(stopped);
        (await Store.AskAsync(s => s.LoadMoveBatchAsync("m9"))).Should().BeNull();
        (await Store.AskAsync(s => s.ListMoveBatchesAsync(null, atWork: false, 10))).Should().Equal(other, stopped);
        (await Store.AskAsync(s => s.ListMoveBatchesAsync("on-demand-handling", atWork: false, 10))).Should().Equal(stopped);
        (await Store.AskAsync(s => s.ListMoveBatchesAsync(null, atWork: true, 10))).Should().BeEmpty();
        (await Store.AskAsync(s => s.ListMoveItemsAsync("m1", null, 0, 10))).Should().Equal(moved, refused);
        (await Store.AskAsync(s => s.ListMoveItemsAsync("m1", null, 1, 10))).Should().Equal(refused);
        (await Store.AskAsync(s => s.ListMoveItemsAsync("m1", MoveItemState.Moved, 0, 10))).Should().Equal(moved);
        (await Store.AskAsync(s => s.CountMoveItemsAsync("m1"))).Should().BeEquivalentTo(new Dictionary<MoveItemState, int> { [MoveItemState.Moved] = 1, [MoveItemState.Refused] = 1 });
    }
}
