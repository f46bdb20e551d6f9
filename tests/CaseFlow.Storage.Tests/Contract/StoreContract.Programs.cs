using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

/// <summary>What programs need: tokens, and reading an inbox on from a position.</summary>
public abstract partial class StoreContract
{
    [Fact]
    public async Task A_token_is_found_by_digest_and_by_id_and_saved_again_in_place()
    {
        var token = new AccessToken("t1", "d1", "p-li", "小程序", ["tasks:read", "tasks:write"], Steps.Noon, Steps.Noon.Plus(TimeSpan.FromDays(7)), null, null);
        var newer = token with { Id = "t2", Digest = "d2", CreatedAt = Steps.Noon.Plus(TimeSpan.FromHours(1)) };
        await Store.DoAsync(async s =>
        {
            await s.SaveAccessTokenAsync(token);
            await s.SaveAccessTokenAsync(newer);
            await s.SaveAccessTokenAsync(token with { Id = "t3", Digest = "d3", Person = "p-wang" });
        });
        await Store.DoAsync(s => s.SaveAccessTokenAsync(newer with { LastUsedAt = Steps.Noon, RevokedAt = Steps.Noon }));

        (await Store.AskAsync(s => s.FindAccessTokenAsync("d1"))).Should().BeEquivalentTo(token);
        (await Store.AskAsync(s => s.FindAccessTokenAsync("D1"))).Should().BeNull();
        (await Store.AskAsync(s => s.LoadAccessTokenAsync("t2"))).Should().BeEquivalentTo(newer with { LastUsedAt = Steps.Noon, RevokedAt = Steps.Noon });
        (await Store.AskAsync(s => s.LoadAccessTokenAsync("t9"))).Should().BeNull();
        (await Store.AskAsync(s => s.ListAccessTokensAsync("p-li"))).Select(t => t.Id).Should().Equal("t2", "t1");
    }

    [Fact]
    public async Task An_inbox_is_read_on_from_a_position_though_the_row_there_is_gone()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with
        {
            Opened =
            [
                Steps.Task(1, 1),
                Steps.Task(1, 2),
                Steps.Task(1, 3, due: Steps.Noon.Plus(TimeSpan.FromHours(5))),
                Steps.Task(1, 4, assignee: "p-li", due: Steps.Noon.Plus(TimeSpan.FromHours(5))),
                Steps.Task(1, 5, due: Steps.Noon),
            ],
        });

        (await AfterAsync(new InboxPosition(Steps.Noon, new TaskId(new CaseId(1), 1, 5)))).Should().Equal(3, 4, 1, 2);
        (await AfterAsync(new InboxPosition(Steps.Noon.Plus(TimeSpan.FromHours(5)), new TaskId(new CaseId(1), 1, 3)))).Should().Equal(4, 1, 2);
        (await AfterAsync(new InboxPosition(null, new TaskId(new CaseId(1), 1, 1)))).Should().Equal(2);
        (await AfterAsync(new InboxPosition(Steps.Noon.Plus(TimeSpan.FromHours(1)), new TaskId(new CaseId(9), 9, 9)))).Should().Equal(3, 4, 1, 2);
    }

    private async Task<IEnumerable<long>> AfterAsync(InboxPosition after)
    {
        var query = new InboxQuery("p-li", GridWorker, Own: null, Take: 10, Skip: 0) { After = after };
        return (await Store.AskAsync(s => s.LoadInboxAsync(query))).Rows.Select(r => r.Task.Item);
    }
}
