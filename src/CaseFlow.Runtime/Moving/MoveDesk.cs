using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Engine.Migrating;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Procedures;

namespace CaseFlow.Runtime.Moving;

/// <summary>What all that has to do with moving shares: rights, the two versions, the cases meant.</summary>
internal sealed class MoveDesk(RuntimeKit kit)
{
    /// <summary>Reviewers move; designers and those who look into procedures look on.</summary>
    public static Refusal? RefusePerson(Organisation organisation, string person, Instant now, bool changes) =>
        changes && !DraftAccess.MayReview(organisation, person, now) ? Refusal.Of(MoveCodes.NotReviewer)
        : !DraftAccess.MaySee(organisation, person, now) ? Refusal.Of(MoveCodes.NotSeen)
        : null;

    /// <summary>The published versions of a mechanism, newest first.</summary>
    public static async ValueTask<(ImmutableArray<ProcedureVersionHead> All, ImmutableArray<ProcedureVersionHead> Own)> ListAsync(IReadSession session, string mechanism)
    {
        var all = await session.ListVersionsAsync();
        return (all, [.. all.Where(head => head.Mechanism == mechanism).OrderByDescending(head => head.Number)]);
    }

    /// <summary>Finds the two versions by number or hash; without a wish the one in force and the one before it.</summary>
    public async ValueTask<Outcome<MoveVersions>> FindAsync(IReadSession session, string mechanism, string? from, string? to)
    {
        var (all, own) = await ListAsync(session, mechanism);
        if (own.IsEmpty)
        {
            return Outcomes.Refuse<MoveVersions>(RuntimeCodes.MechanismUnknown, ("mechanism", mechanism));
        }

        var (later, wrong) = CompareVersionsHandler.Find(all, own, mechanism, to, Pins.InForce(own, mechanism, kit.Parts.Clock.Now) ?? own[0]);
        var usual = own.FirstOrDefault(head => head.Number < (later ?? own[0]).Number) ?? own[^1];
        var (earlier, wrongFrom) = CompareVersionsHandler.Find(all, own, mechanism, from, usual);
        if ((wrong ?? wrongFrom) is { } refusal)
        {
            return Outcomes.Refuse<MoveVersions>(refusal);
        }

        return earlier!.Hash == later!.Hash
            ? Outcomes.Refuse<MoveVersions>(MoveCodes.Same, ("from", Text(earlier.Number)), ("to", Text(later.Number)))
            : await ReadAsync(session, earlier, later);
    }

    /// <summary>The running cases that are meant.</summary>
    public static async ValueTask<(ImmutableArray<RunningCase> Cases, int Running, Refusal? Refusal)> SelectAsync(IReadSession session, MoveVersions versions, MoveSelection selection)
    {
        var running = await session.ListRunningAsync(versions.From.Mechanism, versions.From.Hash);
        return selection.Check(running) is { } refusal ? ([], running.Length, refusal) : (selection.Of(running), running.Length, null);
    }

    /// <summary>Why a plan can be used for no case at all; null when it can.</summary>
    public static Refusal? RefusePlan(MoveVersions versions, MigrationPlan plan) =>
        Migrations.Check(versions.Old, versions.Next, plan).FirstOrDefault(finding => finding.Severity == MigrationSeverity.Refusal) is { } finding
            ? MoveWords.Of(versions, finding)
            : null;

    /// <summary>The versions of a batch.</summary>
    public async ValueTask<Outcome<MoveVersions>> OfAsync(IReadSession session, MoveBatch batch)
    {
        var (_, own) = await ListAsync(session, batch.Mechanism);
        return await ReadAsync(session, own.First(head => head.Number == batch.FromNumber), own.First(head => head.Number == batch.ToNumber));
    }

    private async ValueTask<Outcome<MoveVersions>> ReadAsync(IReadSession session, ProcedureVersionHead from, ProcedureVersionHead to)
    {
        var (before, after) = (await kit.Procedures.TryGetAsync(session, from.Hash), await kit.Procedures.TryGetAsync(session, to.Hash));
        return before.Procedure is null ? Unreadable(from, before)
            : after.Procedure is null ? Unreadable(to, after)
            : before.Procedure.Mechanism.Process != after.Procedure.Mechanism.Process
                ? Outcomes.Refuse<MoveVersions>(MoveCodes.Process, ("from", Text(from.Number)), ("to", Text(to.Number)))
            : Outcomes.Done(new MoveVersions(from, to, before.Procedure, after.Procedure));
    }

    private static Outcome<MoveVersions> Unreadable(ProcedureVersionHead head, ProcedureReading reading) => Outcomes.Refuse<MoveVersions>(
        RuntimeCodes.VersionUnreadable, ("version", Text(head.Number)), ("file", reading.Findings[0].File), ("reason", reading.Findings[0].Finding.Code));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
