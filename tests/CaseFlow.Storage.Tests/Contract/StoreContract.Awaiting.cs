using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    private static readonly AwaitingProcess Handling = new("hash-1", "handling");

    [SkippableFact]
    public async Task Places_that_wait_are_found_by_what_they_know_the_oldest_first()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with { Awaited = [Awaited(1, 1, "", 5), Awaited(1, 2, "seven", 4)] });
        await Store.SaveAsync(Steps.First(Steps.NewCase(2)) with { Awaited = [Awaited(2, 1, "seven", 3), Awaited(2, 2, "eight", 1), Awaited(2, 3, "seven", 2, "other")] });

        (await AwaitingAsync("", "seven")).Should().Equal((1, 1), (2, 1), (1, 2));
        (await AwaitingAsync("nine")).Should().BeEmpty();
        (await Store.AskAsync(s => s.ListAwaitingAsync("topic", Handling with { Process = "x" }, ["seven"], 9))).Should().BeEmpty();
        (await Store.AskAsync(s => s.ListAwaitingAsync("topic", Handling, ["seven"], 1))).Should().Equal(Awaited(2, 1, "seven", 3));
        (await Store.AskAsync(s => s.ListAwaitingProcessesAsync("topic"))).Should().Equal(Handling);
        (await Store.AskAsync(s => s.ListAwaitingCasesAsync("topic"))).Should().Equal(new CaseId(1), new CaseId(2));
        (await Store.AskAsync(s => s.ListAwaitingCasesAsync("other"))).Should().Equal(new CaseId(2));
    }

    [SkippableFact]
    public async Task Place_that_no_longer_waits_or_knows_another_value_is_found_so()
    {
        var first = await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with { Awaited = [Awaited(1, 1, "", 1), Awaited(1, 2, "", 2)] });
        await Store.SaveAsync(Steps.After(first) with
        {
            Unawaited = [Awaited(1, 1, "", 1).Key, Awaited(1, 2, "", 2).Key],
            Awaited = [Awaited(1, 2, "seven", 2)],
        });

        (await AwaitingAsync("", "seven")).Should().Equal((1, 2));
    }

    [SkippableFact]
    public async Task Outbox_row_beside_a_step_is_added_once()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(1)));
        await Store.DoAsync(async s =>
        {
            await s.AddOutboxAsync(Steps.Effect("1-1", 1));
            await s.AddOutboxAsync(Steps.Effect("1-1", 1));
        });

        (await ClaimOutboxAsync(Steps.Noon)).Select(o => o.Id).Should().Equal("1-1");
    }

    private async Task<IEnumerable<(long Case, long Wait)>> AwaitingAsync(params string[] matches) =>
        (await Store.AskAsync(s => s.ListAwaitingAsync("topic", Handling, [.. matches], 9))).Select(r => (r.Key.Case.Value, r.Key.Wait));

    private static AwaitedRow Awaited(long id, long wait, string match, int minute, string topic = "topic") => new(
        new AwaitedKey(new CaseId(id), 1, wait, match), topic, "hash-1", "handling", Steps.Noon.Plus(TimeSpan.FromMinutes(minute)));
}
