using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [SkippableFact]
    public async Task Occurrence_of_a_recurring_start_is_dealt_with_once()
    {
        var first = new RecurringStart("meeting", "Start", "lake", new Instant(1_000), new CaseId(7), new Instant(1_500));
        foreach (var start in new[] { first, first with { Occurrence = new Instant(2_000), Case = null }, first with { Unit = "hill" }, first with { Start = "Other", Occurrence = new Instant(9_000) } })
        {
            await AddAsync(start);
        }

        var again = () => AddAsync(first with { DecidedAt = new Instant(9_999) });

        await again.Should().ThrowAsync<VersionConflictException>();
        (await Store.AskAsync(s => s.ListLastRecurringStartsAsync("meeting", "Start"))).Should().BeEquivalentTo(
            new Dictionary<string, Instant> { ["lake"] = new(2_000), ["hill"] = new(1_000) });
        (await Store.AskAsync(s => s.FindRecurringStartAsync("meeting", "Start", "lake", new Instant(2_000)))).Should().BeTrue();
        (await Store.AskAsync(s => s.FindRecurringStartAsync("meeting", "Start", "lake", new Instant(3_000)))).Should().BeFalse();
        (await Store.AskAsync(s => s.ListRecurringStartsAsync("meeting", "Start", 2))).Select(row => (row.Occurrence, row.Unit)).Should().Equal(
            (new Instant(2_000), "lake"), (new Instant(1_000), "hill"), (new Instant(1_000), "lake"));
        (await Store.AskAsync(s => s.ListRecurringStartsAsync("meeting", "Start", 1))).Should().Equal(new RecurringStartRow("lake", new Instant(2_000), null, new Instant(1_500)));
    }

    private Task<bool> AddAsync(RecurringStart start) => Store.WriteAsync(
        async session =>
        {
            await session.AddRecurringStartAsync(start);
            return true;
        },
        CancellationToken.None);
}
