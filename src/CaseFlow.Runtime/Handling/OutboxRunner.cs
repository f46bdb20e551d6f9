using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Runtime.EffectHandlers;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Runtime.Handling;

/// <summary>Carries out effects that wait in the outbox. A failed one is put off, ever longer, and never lost.</summary>
/// <param name="kit">Store, clock, steps.</param>
internal sealed class OutboxRunner(RuntimeKit kit)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly FrozenDictionary<string, IOutboxEffect> effects =
        new IOutboxEffect[] { new SendNotice(), new AbsorbDuplicate(kit.Steps) }.ToFrozenDictionary(e => e.Kind, StringComparer.Ordinal);

    public async Task<OutboxRun> RunAsync(int most, CancellationToken cancellation)
    {
        var now = kit.Parts.Clock.Now;
        var rows = await kit.Parts.Store.ReadAsync(session => session.ListOutboxAsync(most), cancellation);
        var done = 0;
        var problems = ImmutableArray.CreateBuilder<string>();
        foreach (var row in rows.Where(r => r.NotBefore <= now))
        {
            if (await TryRunAsync(row, cancellation) is { } cause)
            {
                var unit = await kit.Parts.Store.ReadAsync(session => session.LoadCaseAsync(row.Case), cancellation);
                problems.Add($"case {unit?.Case.Number ?? $"#{row.Case.Value}"}, effect {row.Id}: {cause}");
            }
            else
            {
                done++;
            }
        }

        return new OutboxRun(done, problems.ToImmutable());
    }

    /// <summary>Runs one effect; null when it was done, else why not.</summary>
    private async Task<string?> TryRunAsync(OutboxRow row, CancellationToken cancellation)
    {
        try
        {
            var outcome = await kit.Steps.RetryAsync(session => CarryOutAsync(session, row), cancellation);
            return outcome.Refusal is { } busy ? await PutOffAsync(row, busy.Code, cancellation) : null;
        }
        catch (Exception e) when (e is not OperationCanceledException and not StoreUnavailableException)
        {
            return await PutOffAsync(row, e.Message, cancellation);
        }
    }

    private async ValueTask<Outcome<OutboxRow>> CarryOutAsync(IWriteSession session, OutboxRow row)
    {
        if (!effects.TryGetValue(row.Kind, out var effect))
        {
            throw new InvalidOperationException($"Expected to run effect '{row.Id}', but its kind '{row.Kind}' is unknown.");
        }

        // Of two runners that read the same row, the one that takes it away carries it out.
        if (await session.RemoveOutboxAsync(row.Id))
        {
            await effect.RunAsync(session, row);
        }

        return Outcomes.Done(row);
    }

    /// <summary>Puts an effect off. When that fails too, the row stays as it is and the next run tries it.</summary>
    private async Task<string> PutOffAsync(OutboxRow row, string cause, CancellationToken cancellation)
    {
        var wait = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, Math.Pow(2, Math.Min(row.Attempts, 20))));
        try
        {
            await kit.Steps.RetryAsync(
                async session =>
                {
                    await session.FailOutboxAsync(row.Id, cause, kit.Parts.Clock.Now.Plus(wait));
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
