using System.Globalization;
using CaseFlow.Engine.Migrating;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Moving;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Orders running cases to be moved.</summary>
internal sealed class StartMoveHandler(RuntimeKit kit) : IRequestHandler<StartMove, Outcome<MoveOrdered>>
{
    private const int LongestReason = 500;
    private const int IdBytes = 6;

    private readonly MoveDesk desk = new(kit);

    public Task<Outcome<MoveOrdered>> Handle(StartMove request, CancellationToken cancellationToken) => kit.Steps.RetryAsync(
        session => Receipts.OnceAsync(
            session, new RequestKey(request.Key, $"{request.Person}/{request.Mechanism}/move"), kit.Parts.Clock.Now, () => StartAsync(session, request)),
        cancellationToken);

    private async ValueTask<Outcome<MoveOrdered>> StartAsync(IWriteSession session, StartMove request)
    {
        var around = await kit.Facts.AroundAsync(session);
        var reason = request.Reason.Trim();
        var refusal = MoveDesk.RefusePerson(around.Organisation, request.Person, around.Now, changes: true)
            ?? (reason.Length is 0 or > LongestReason ? Refusal.Of(MoveCodes.ReasonRequired, ("max", $"{LongestReason}")) : null);
        if (refusal is not null)
        {
            return Outcomes.Refuse<MoveOrdered>(refusal);
        }

        // One batch of a mechanism at a time; versions may be published meanwhile, since a batch names the contents it moves between.
        await session.HoldProcedureAsync(request.Mechanism);
        var found = await desk.FindAsync(session, request.Mechanism, request.From, request.To);
        if (found.Value is not { } versions)
        {
            return Outcomes.Refuse<MoveOrdered>(found.Refusal!);
        }

        var plan = versions.PlanOf(Migrations.Propose(versions.Old, versions.Next), request.Mappings);
        var (chosen, _, wrong) = await MoveDesk.SelectAsync(session, versions, request.Selection);
        var unusable = await RefuseAtWorkAsync(session, request.Mechanism)
            ?? (versions.To.ValidFrom > around.Now
                ? Refusal.Of(MoveCodes.NotInForce, ("version", versions.To.Number.ToString(CultureInfo.InvariantCulture)), ("at", $"{versions.To.ValidFrom.UnixMilliseconds}"))
                : null)
            ?? MoveDesk.RefusePlan(versions, plan)
            ?? wrong
            ?? (chosen.IsEmpty ? Refusal.Of(MoveCodes.NoCases) : null);
        if (unusable is not null)
        {
            return Outcomes.Refuse<MoveOrdered>(unusable);
        }

        var bytes = new byte[IdBytes];
        kit.Parts.Entropy.Fill(bytes);
        var id = "m" + Convert.ToHexStringLower(bytes);
        var batch = new MoveBatch(
            id, request.Mechanism, versions.From.Number, versions.To.Number, MovePlanJson.Write(plan), reason, request.Person, around.Now)
        {
            State = MoveBatchState.Running,
            ChangedBy = request.Person,
            ChangedAt = around.Now,
        };
        await session.AddMoveBatchAsync(batch, [.. chosen.Select((item, i) => new MoveItem(id, i + 1, item.Case, item.Number, item.Version))]);
        return Outcomes.Done(new MoveOrdered(id, chosen.Length));
    }

    /// <summary>Why nothing else of a mechanism may be moved now; null when it may.</summary>
    internal static async ValueTask<Refusal?> RefuseAtWorkAsync(IReadSession session, string mechanism) =>
        (await session.ListMoveBatchesAsync(mechanism, atWork: true, 1)).FirstOrDefault() is { } other ? Refusal.Of(MoveCodes.AtWork, ("batch", other.Id)) : null;
}
