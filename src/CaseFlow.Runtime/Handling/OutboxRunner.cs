using System.Collections.Concurrent;
using System.Collections.Frozen;
using CaseFlow.Runtime.EffectHandlers;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Runtime.Handling;

/// <summary>
/// Carries out effects that wait in the outbox: those of one case in order, those of a few cases side by side, so that the store commits them
/// together. A failed one is put off, ever longer, and never lost.
/// </summary>
/// <param name="kit">Store, clock, steps.</param>
internal sealed class OutboxRunner(RuntimeKit kit)
{
    private const int MostAttempts = 5;
    private const int SideBySide = 8;

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly FrozenDictionary<string, IOutboxEffect> effects =
        new IOutboxEffect[]
        {
            new SendNotice(), new AbsorbDuplicate(kit.Steps), new BringMessage(kit), new BringSignal(kit), new TakeSignal(kit.Steps), new LinkBack(kit.Steps),
            new SpawnCase(kit), new ShowNotice(), new EnterRating(), new LeaveRating(), new SendWebhook(kit.Parts.Webhooks),
        }.ToFrozenDictionary(e => e.Kind, StringComparer.Ordinal);

    public async Task<OutboxRun> RunAsync(int most, CancellationToken cancellation)
    {
        var now = kit.Parts.Clock.Now;
        var lease = Lease.From(now);
        var rows = await kit.Parts.Store.WriteAsync(session => session.ClaimOutboxAsync(now, lease, most), cancellation);
        var done = 0;
        var problems = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(
            rows.GroupBy(row => row.Case),
            new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellation },
            async (ofCase, stopping) =>
            {
                foreach (var row in ofCase)
                {
                    try
                    {
                        Interlocked.Add(ref done, await RunAsync(row, lease, stopping) ? 1 : 0);
                    }
                    catch (Exception e) when (e is not OperationCanceledException and not StoreUnavailableException)
                    {
                        var unit = await kit.Parts.Store.ReadAsync(session => session.LoadCaseAsync(row.Case), stopping);
                        var cause = await PutOffAsync(row, lease, e.Message, stopping);
                        problems.Enqueue($"case {unit?.Case.Number ?? $"#{row.Case.Value}"}, effect {row.Id}: {cause}");
                    }
                }
            });
        return new OutboxRun(done, [.. problems.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Runs one effect; false when another host took it over meanwhile.</summary>
    private async Task<bool> RunAsync(OutboxRow row, Lease lease, CancellationToken cancellation)
    {
        if (effects.TryGetValue(row.Kind, out var effect))
        {
            await effect.PrepareAsync(row, cancellation);
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await kit.Parts.Store.WriteAsync(session => RunAsync(session, row, lease), cancellation);
            }
            catch (VersionConflictException) when (attempt < MostAttempts)
            {
                // Another writer changed the case; the effect is worked out anew.
            }
        }
    }

    private async ValueTask<bool> RunAsync(IWriteSession session, OutboxRow row, Lease lease)
    {
        if (!await session.HoldOutboxAsync(row.Id, lease))
        {
            return false;
        }

        if (!effects.TryGetValue(row.Kind, out var effect))
        {
            throw new InvalidOperationException($"Expected to run effect '{row.Id}', but its kind '{row.Kind}' is unknown.");
        }

        await effect.RunAsync(session, row);
        await session.RemoveOutboxAsync(row.Id);
        return true;
    }

    /// <summary>Puts an effect off. When that fails too, its lease runs out and a later run tries it.</summary>
    private async Task<string> PutOffAsync(OutboxRow row, Lease lease, string cause, CancellationToken cancellation)
    {
        var wait = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, Math.Pow(2, Math.Min(row.Attempts, 20))));
        try
        {
            await kit.Steps.RetryAsync(
                async session =>
                {
                    await session.FailOutboxAsync(row.Id, lease, cause, kit.Parts.Clock.Now.Plus(wait));
                    return Outcomes.Done(row);
                },
                cancellation);
            return cause;
        }
        catch (Exception e) when (e is not OperationCanceledException and not StoreUnavailableException)
        {
            return $"{cause} It could not be put off: {e.Message}";
        }
    }
}
