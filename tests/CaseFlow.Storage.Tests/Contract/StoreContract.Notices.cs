using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Notices_are_listed_until_their_last_day_newest_first_and_kept_once()
    {
        var first = new PublicNotice("2026-000001-1", "2026-000001", "publicNotice", "候选人公示", "公示七日", ["website", "board"], ["f1"], Steps.Noon, new DateOnly(2026, 3, 10));
        var second = first with { Id = "2026-000002-1", Title = "决定公告", Channels = [], Attachments = [], PublishedAt = Steps.Noon.Plus(TimeSpan.FromHours(1)), Until = null };
        await Store.DoAsync(async s =>
        {
            await s.AddNoticeAsync(first);
            await s.AddNoticeAsync(second);
        });
        await Store.DoAsync(s => s.AddNoticeAsync(first with { Title = "改过的" }));

        (await Store.AskAsync(s => s.ListNoticesAsync(new DateOnly(2026, 3, 10), 0, 10))).Should().BeEquivalentTo([second, first], o => o.WithStrictOrdering());
        (await Store.AskAsync(s => s.ListNoticesAsync(new DateOnly(2026, 3, 11), 0, 10))).Select(n => n.Id).Should().Equal("2026-000002-1");
        (await Store.AskAsync(s => s.ListNoticesAsync(new DateOnly(2026, 3, 1), 1, 1))).Select(n => n.Id).Should().Equal("2026-000001-1");
        (await Store.AskAsync(s => s.FindNoticeAsync("2026-000001-1"))).Should().BeEquivalentTo(first);
        (await Store.AskAsync(s => s.FindNoticeAsync("2026-000009-1"))).Should().BeNull();
    }

    [Fact]
    public async Task Entries_of_rating_lists_end_once_and_stay_on_record()
    {
        var entry = new RatingEntry("2026-000001-L1", "red", "garden", "2026-Q1", "第一名", "2026-000001", Steps.Noon, null, null);
        await Store.DoAsync(async s =>
        {
            await s.AddRatingAsync(entry);
            await s.AddRatingAsync(entry with { Id = "2026-000001-L2", List = "black", Party = "lake", PutAt = Steps.Noon.Plus(TimeSpan.FromHours(1)) });
        });
        await Store.DoAsync(s => s.EndRatingAsync("2026-000001-L1", Steps.Noon.Plus(TimeSpan.FromHours(2)), "期满"));
        await Store.DoAsync(s => s.EndRatingAsync("2026-000001-L1", Steps.Noon.Plus(TimeSpan.FromHours(3)), "又一次"));
        await Store.DoAsync(s => s.AddRatingAsync(entry));

        (await Store.AskAsync(s => s.ListRatingsAsync("red", false, 10))).Should().Equal(entry with { TakenAt = Steps.Noon.Plus(TimeSpan.FromHours(2)), Exit = "期满" });
        (await Store.AskAsync(s => s.ListRatingsAsync("red", true, 10))).Should().BeEmpty();
        (await Store.AskAsync(s => s.ListRatingsAsync(null, true, 10))).Select(r => r.Party).Should().Equal("lake");
    }
}
