using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.PostgreSql;
using CaseFlow.Storage.Tests.Contract;

namespace CaseFlow.Storage.Tests.PostgreSql;

/// <summary>Two hosts on one database: rows that wait are worked on by one of them.</summary>
public sealed class PostgresLeaseTests : IAsyncLifetime
{
    private static readonly Lease First = Lease.From(Steps.Noon);

    private PostgresStore _one = null!;
    private PostgresStore _two = null!;

    public async Task InitializeAsync()
    {
        var options = new PostgresStoreOptions { ConnectionString = await Databases.NewAsync() };
        _one = await PostgresStore.OpenAsync(options, CancellationToken.None);
        _two = await PostgresStore.OpenAsync(options, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _one.DisposeAsync();
        await _two.DisposeAsync();
    }

    [SkippableFact]
    public async Task Rows_that_one_host_leased_are_not_given_to_another_before_the_lease_ends()
    {
        await SaveAsync(effects: 3, timers: 3);

        (await EffectsAsync(_one, First, take: 2)).Should().Equal("e1", "e2");
        (await EffectsAsync(_two, Lease.From(Steps.Noon))).Should().Equal("e3");
        (await TimersAsync(_one, First, take: 2)).Should().Equal(1, 2);
        (await TimersAsync(_two, Lease.From(Steps.Noon))).Should().Equal(3);
        var later = Lease.From(First.Until);
        (await EffectsAsync(_two, later, at: First.Until)).Should().Equal("e1", "e2", "e3");
        (await TimersAsync(_two, later, at: First.Until)).Should().Equal(1, 2, 3);
    }

    [SkippableFact]
    public async Task Many_who_claim_at_once_get_each_row_once()
    {
        await SaveAsync(effects: 60, timers: 60);

        var effects = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => EffectsAsync(i % 2 == 0 ? _one : _two, Lease.From(Steps.Noon), take: 5))));
        var timers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => TimersAsync(i % 2 == 0 ? _one : _two, Lease.From(Steps.Noon), take: 5))));

        effects.SelectMany(e => e).Should().OnlyHaveUniqueItems();
        timers.SelectMany(t => t).Should().OnlyHaveUniqueItems();
    }

    [SkippableFact]
    public async Task A_late_owner_is_refused_once_another_took_the_row_over()
    {
        await SaveAsync(effects: 1, timers: 1);
        await EffectsAsync(_one, First);
        await TimersAsync(_one, First);
        var second = Lease.From(First.Until);
        await EffectsAsync(_two, second, at: First.Until);
        await TimersAsync(_two, second, at: First.Until);
        var key = Steps.Timer(1, 1, Steps.Noon).Key;

        (await _one.WriteAsync(s => s.HoldOutboxAsync("e1", First), CancellationToken.None)).Should().BeFalse();
        (await _one.WriteAsync(s => s.HoldTimerAsync(key, First), CancellationToken.None)).Should().BeFalse();
        await _one.DoAsync(s => s.FailOutboxAsync("e1", First, "late", Steps.Noon));
        await _one.DoAsync(s => s.ReleaseTimerAsync(key, First));
        (await _two.WriteAsync(s => s.HoldOutboxAsync("e1", second), CancellationToken.None)).Should().BeTrue("the late owner changed nothing");
        (await _two.WriteAsync(s => s.HoldTimerAsync(key, second), CancellationToken.None)).Should().BeTrue("the late owner changed nothing");
    }

    [SkippableFact]
    public async Task An_effect_that_is_being_run_is_not_taken_over_however_late_it_becomes()
    {
        await SaveAsync(effects: 1, timers: 0);
        await EffectsAsync(_one, First);

        await _one.DoAsync(async s =>
        {
            (await s.HoldOutboxAsync("e1", First)).Should().BeTrue();
            (await EffectsAsync(_two, Lease.From(First.Until), at: First.Until)).Should().BeEmpty("it is locked by who runs it");
            await s.RemoveOutboxAsync("e1");
        });

        (await EffectsAsync(_two, Lease.From(First.Until), at: First.Until)).Should().BeEmpty();
    }

    [SkippableFact]
    public async Task A_timer_that_is_armed_anew_is_nobodys()
    {
        var step = await SaveAsync(effects: 0, timers: 1);
        await TimersAsync(_one, First);
        await _two.SaveAsync(Steps.After(step) with { Scheduled = [Steps.Timer(1, 1, Steps.Noon.Plus(TimeSpan.FromHours(1)))] });

        (await _one.WriteAsync(s => s.HoldTimerAsync(new TimerKey(new CaseId(1), 1, 1), First), CancellationToken.None)).Should().BeFalse();
    }

    private Task<CaseStep> SaveAsync(int effects, int timers) =>
        _one.SaveAsync(Steps.First(Steps.NewCase(1)) with
        {
            Outbox = [.. Enumerable.Range(1, effects).Select(i => Steps.Effect($"e{i}", 1))],
            Scheduled = [.. Enumerable.Range(1, timers).Select(i => Steps.Timer(1, i, Steps.Noon))],
        });

    private static async Task<IEnumerable<string>> EffectsAsync(PostgresStore store, Lease lease, int take = 100, Calendar.Instant? at = null) =>
        (await store.WriteAsync(s => s.ClaimOutboxAsync(at ?? Steps.Noon, lease, take), CancellationToken.None)).Select(e => e.Id);

    private static async Task<IEnumerable<long>> TimersAsync(PostgresStore store, Lease lease, int take = 100, Calendar.Instant? at = null) =>
        (await store.WriteAsync(s => s.ClaimDueTimersAsync(at ?? Steps.Noon, lease, take), CancellationToken.None)).Select(t => t.Key.Timer);
}
