using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Testing.Faults;

/// <summary>
/// One random run: several clerks at once over a store that goes wrong; then the faults stop and everything that can go on goes on to its
/// end; then nothing may be stuck, lost or doubled.
/// </summary>
public sealed class FaultRun
{
    private readonly FaultRunOptions options;
    private readonly FaultDice dice;
    private readonly IStore real;
    private readonly int seed;
    private int demands;

    private FaultRun(int seed, IStore real, CheckpointSigner signer, FaultRunOptions options, Organisation organisation)
    {
        (this.options, this.real, this.seed, Organisation) = (options, real, seed, organisation);
        dice = new FaultDice(seed, options.FaultsInHundred);
        var store = new FaultyStore(real, dice, Committed);
        UseCases = RuntimeServices.Create(new RuntimeParts(
            store, Clock, new SystemEntropy(), new NoPasswords(), Digest.Sha256, new CheckpointMaker(store, signer, Digest.Sha256))).Mediator;
    }

    internal VirtualClock Clock { get; } = new(Instant.From(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8))));

    internal IMediator UseCases { get; }

    internal Organisation Organisation { get; }

    internal CommittedSteps Committed { get; } = new();

    internal Told Told { get; } = new();

    /// <summary>Carries out a run.</summary>
    /// <param name="seed">What happens; clerks overtake each other as the machine lets them.</param>
    /// <param name="ground">The database.</param>
    /// <param name="signer">The key of the checkpoints.</param>
    /// <param name="options">How large the run is.</param>
    /// <returns>What is wrong, in words; none when nothing is stuck, lost or doubled.</returns>
    public static async Task<ImmutableArray<string>> RunAsync(int seed, IFaultGround ground, CheckpointSigner signer, FaultRunOptions options)
    {
        var organisation = await ground.Store.ReadAsync(session => session.LoadOrganisationAsync(), CancellationToken.None);
        var run = new FaultRun(seed, ground.Store, signer, options, organisation);
        await Task.WhenAll(Enumerable.Range(1, options.Clerks).Select(n => Task.Run(() => new Clerk(run, n, (seed * 31) + n).WorkAsync(options.Actions))));
        run.dice.Stop();
        var problems = run.Told.Problems.ToImmutableArray().ToBuilder();
        problems.AddRange(await RowCheck.RunAsync(ground.Store));
        problems.AddRange(await new Finish(run).RunAsync());
        problems.AddRange(await new FaultRunCheck(run, ground.Store).RunAsync());
        problems.AddRange(await ground.AuditAsync(signer.PublicKeyPem));
        return problems.ToImmutable();
    }

    internal bool TakeDemand() => Interlocked.Increment(ref demands) <= options.Demands;

    internal Clerk NewClerk(int number) => new(this, number, (seed * 31) + number);

    /// <summary>Any case, seen past the faults; null while there is none.</summary>
    internal async Task<Case?> AnyCaseAsync(Func<int, int> choose)
    {
        var ids = await CasesAsync();
        return ids.IsEmpty ? null : (await LoadAsync(ids[choose(ids.Length)])).Case;
    }

    internal async Task<ImmutableArray<CaseId>> CasesAsync() =>
        [.. (await real.ReadAsync(session => session.ListHeadsAsync(0), CancellationToken.None)).Select(h => h.Case)];

    internal async Task<CaseUnit> LoadAsync(CaseId id) => (await real.ReadAsync(session => session.LoadCaseAsync(id), CancellationToken.None))!;

    internal Task<Instant?> NextTimerAsync() => real.ReadAsync(session => session.NextTimerAsync(), CancellationToken.None);
}
