using CaseFlow.Runtime;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Testing.Faults;

namespace CaseFlow.Workflows.Tests.Faults;

/// <summary>Very many timers due at the same moment.</summary>
public sealed class TimerFloodTests(CountyTemplate county) : IClassFixture<CountyTemplate>
{
    private const int Timers = 600;

    [Fact]
    public async Task A_sweep_is_bounded_can_be_stopped_and_leaves_the_rest_to_the_next()
    {
        await using var ground = await county.CopyAsync();
        var (useCases, clock) = await PrepareAsync(ground.Store);

        var bounded = (await useCases.Send(new SweepDue(Most: 200))).Value!;
        (bounded.Fired, bounded.Skipped, bounded.Failed).Should().Be((200, 0, 0));
        (bounded.Next <= clock.Now).Should().BeTrue("the rest is still due");

        using var stopping = new CancellationTokenSource();
        var stopped = useCases.Send(new SweepDue(), stopping.Token);
        await useCases.Send(new RunOutbox(1));
        await stopping.CancelAsync();
        var partly = (await stopped).Value!;
        var rest = (await useCases.Send(new SweepDue())).Value!;

        (bounded.Fired + partly.Fired + rest.Fired).Should().Be(Timers, "each fires once, whoever sweeps");
        (partly.Failed + rest.Failed).Should().Be(0);
        await Every_case_was_reminded_once(ground.Store);
    }

    [Fact]
    public async Task A_persons_step_waits_behind_few_timers_only()
    {
        await using var ground = await county.CopyAsync();
        var watched = new WaitingStore(ground.Store);
        var (useCases, _) = await PrepareAsync(watched);
        watched.Begin();

        var sweep = useCases.Send(new SweepDue());
        await sweep;

        watched.MostWaiting.Should().BeInRange(1, 8, "no more timers than this are in the writer's queue at any moment");
    }

    private static async Task<(MediatR.IMediator UseCases, VirtualClock Clock)> PrepareAsync(IStore store)
    {
        var clock = new VirtualClock(CountyTemplate.Monday);
        var useCases = RuntimeServices.Create(
            new RuntimeParts(store, clock, new SystemEntropy(), new NoPasswords(), Digest.Sha256, Checkpoints: null)).Mediator;
        await TimerFlood.PrepareAsync(useCases, store, clock, Timers);
        clock.Advance(TimeSpan.FromMinutes(5));
        return (useCases, clock);
    }

    private static async Task Every_case_was_reminded_once(IStore store)
    {
        var heads = await store.ReadAsync(session => session.ListHeadsAsync(0), CancellationToken.None);
        heads.Should().HaveCount(Timers);
        foreach (var head in heads)
        {
            var journal = await store.ReadAsync(session => session.LoadJournalAsync(head.Case, 1), CancellationToken.None);
            journal.Select(e => e.Kind).Should().Equal("RegisterDemand", "CompleteTask", "CompleteTask", "FireTimer");
        }
    }

    /// <summary>Counts how many pieces of work wait for the store at once.</summary>
    private sealed class WaitingStore(IStore inner) : IStore
    {
        private int waiting;
        private int most;
        private bool counts;

        public int MostWaiting => most;

        public void Begin() => counts = true;

        public async Task<T> WriteAsync<T>(Func<IWriteSession, ValueTask<T>> work, CancellationToken cancellation)
        {
            var now = Interlocked.Increment(ref waiting);
            if (counts)
            {
                InterlockedMax(now);
            }

            try
            {
                return await inner.WriteAsync(work, cancellation);
            }
            finally
            {
                Interlocked.Decrement(ref waiting);
            }
        }

        public Task<T> ReadAsync<T>(Func<IReadSession, ValueTask<T>> read, CancellationToken cancellation) => inner.ReadAsync(read, cancellation);

        private void InterlockedMax(int value)
        {
            for (var seen = most; value > seen; seen = most)
            {
                Interlocked.CompareExchange(ref most, value, seen);
            }
        }
    }
}
