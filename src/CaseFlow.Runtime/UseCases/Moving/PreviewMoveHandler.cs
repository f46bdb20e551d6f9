using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Engine;
using CaseFlow.Engine.Migrating;
using CaseFlow.Engine.State;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Moving;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Instances;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Runs the whole step of each case on a draft that is thrown away.</summary>
internal sealed class PreviewMoveHandler(RuntimeKit kit) : IRequestHandler<PreviewMove, Outcome<MovePreview>>
{
    private readonly MoveDesk desk = new(kit);
    private readonly CaseMoving moving = new(kit);

    public Task<Outcome<MovePreview>> Handle(PreviewMove request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request, cancellationToken), cancellationToken);

    private async ValueTask<Outcome<MovePreview>> ReadAsync(IReadSession session, PreviewMove request, CancellationToken cancellation)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (MoveDesk.RefusePerson(around.Organisation, request.Person, around.Now, changes: false) is { } refusal)
        {
            return Outcomes.Refuse<MovePreview>(refusal);
        }

        var found = await desk.FindAsync(session, request.Mechanism, request.From, request.To);
        if (found.Value is not { } versions)
        {
            return Outcomes.Refuse<MovePreview>(found.Refusal!);
        }

        var plan = versions.PlanOf(Migrations.Propose(versions.Old, versions.Next), request.Mappings);
        var (chosen, running, wrong) = await MoveDesk.SelectAsync(session, versions, request.Selection);
        if ((MoveDesk.RefusePlan(versions, plan) ?? wrong) is { } unusable)
        {
            return Outcomes.Refuse<MovePreview>(unusable);
        }

        var cases = ImmutableArray.CreateBuilder<MovePreviewCase>();
        foreach (var item in chosen.Skip(request.Skip).Take(Math.Max(request.Most, 1)))
        {
            cancellation.ThrowIfCancellationRequested();
            var unit = (await session.LoadCaseAsync(item.Case))!;
            var (draft, refusals) = await moving.MoveAsync(session, StepHeader.Of(request.Person, "MoveCase"), unit, versions, plan);
            var before = unit.Instances[Endings.Root].State;
            cases.Add(new MovePreviewCase(
                item.Number, unit.Case.Title, Waits(versions, before, refusals.IsEmpty ? draft.Instances[Endings.Root].State : null), refusals));
        }

        return Outcomes.Done(new MovePreview(running, chosen.Length, cases.ToImmutable()) { Skipped = Math.Clamp(request.Skip, 0, chosen.Length) });
    }

    private static ImmutableArray<MoveWait> Waits(MoveVersions versions, ProcessState before, ProcessState? after)
    {
        var (old, next) = (new DrawnNames(versions.Old), new DrawnNames(versions.Next));
        var waits = ImmutableArray.CreateBuilder<MoveWait>();
        foreach (var (id, visit) in Leaves(before))
        {
            var there = after?.Visits.GetValueOrDefault(id);
            waits.Add(new MoveWait(old.Of(visit.Element), DueOf(before, id), there is null ? null : next.Of(there.Element), there is null ? null : DueOf(after!, id)));
        }

        waits.AddRange(JoinsOf(before).Select(join => new MoveWait(old.Of(join), null, null, null)));
        if (after is not null)
        {
            waits.AddRange(Leaves(after).Where(leaf => !before.Visits.ContainsKey(leaf.Key)).Select(leaf => new MoveWait(null, null, next.Of(leaf.Value.Element), DueOf(after, leaf.Key))));
            waits.AddRange(JoinsOf(after).Select(join => new MoveWait(null, null, next.Of(join), null)));
        }

        return waits.ToImmutable();
    }

    private static IEnumerable<KeyValuePair<ElementInstanceId, ElementVisit>> Leaves(ProcessState state) => state.Visits.Where(visit => !state.Scopes.ContainsKey(visit.Key));

    private static IEnumerable<ElementId> JoinsOf(ProcessState state) =>
        state.Scopes.Values.Prepend(state.Root).SelectMany(inside => inside.Waiting.Keys).Select(join => new ElementId(join));

    private static Instant? DueOf(ProcessState state, ElementInstanceId id) =>
        state.WorkItems.TryGetValue(id, out var item) ? item.Due?.Due : state.Timers.TryGetValue(id, out var timer) ? timer.Due : null;
}
