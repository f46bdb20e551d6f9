using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Migrating;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Moving;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Instances;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Proposes a plan.</summary>
internal sealed class GetMovePlanHandler(RuntimeKit kit) : IRequestHandler<GetMovePlan, Outcome<MovePlanView>>
{
    private const int MostBatches = 20;

    private readonly MoveDesk desk = new(kit);

    public Task<Outcome<MovePlanView>> Handle(GetMovePlan request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<MovePlanView>> ReadAsync(IReadSession session, GetMovePlan request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (MoveDesk.RefusePerson(around.Organisation, request.Person, around.Now, changes: false) is { } refusal)
        {
            return Outcomes.Refuse<MovePlanView>(refusal);
        }

        var found = await desk.FindAsync(session, request.Mechanism, request.From, request.To);
        if (found.Value is not { } versions)
        {
            return Outcomes.Refuse<MovePlanView>(found.Refusal!);
        }

        var proposal = Migrations.Propose(versions.Old, versions.Next);
        var plan = versions.PlanOf(proposal, request.Mappings);
        var findings = Migrations.Check(versions.Old, versions.Next, plan);
        return Outcomes.Done(new MovePlanView(
            versions.From,
            versions.To,
            versions.Before,
            versions.After,
            (await MoveDesk.ListAsync(session, request.Mechanism)).Own,
            [
                .. InOrder(versions.Before, Migrations.Places(versions.Old))
                    .Select(place => Place(versions, proposal, plan, findings, place))
                    .OrderBy(place => place.IsAutomatic),
            ],
            [.. proposal.Added.Select(element => element.Value)],
            [.. findings.Where(finding => finding.Severity == MigrationSeverity.Refusal).Select(finding => MoveWords.Of(versions, finding))],
            (await session.ListRunningAsync(request.Mechanism, versions.From.Hash)).Length,
            await session.ListMoveBatchesAsync(request.Mechanism, atWork: false, MostBatches),
            DraftAccess.MayReview(around.Organisation, request.Person, around.Now)));
    }

    private static MovePlaceView Place(
        MoveVersions versions, MigrationProposal proposal, MigrationPlan plan, ImmutableArray<MigrationFinding> findings, ElementId place)
    {
        var (old, next) = (new DrawnNames(versions.Old), new DrawnNames(versions.Next));
        var mapped = plan.Elements.FirstOrDefault(element => element.From == place);
        var reason = proposal.Reasons.FirstOrDefault(reason => reason.From == place && reason.To == mapped?.To);
        var finding = findings.FirstOrDefault(finding => finding.Element == place && finding.Severity != MigrationSeverity.Notice);
        return new MovePlaceView(
            place.Value,
            old.Of(place),
            mapped?.To.Value,
            [.. InOrder(versions.After, Migrations.Counterparts(versions.Old, versions.Next, place)).Select(other => (other.Value, next.Of(other)))],
            mapped?.Clock ?? ClockChoice.Carried,
            HasClock(versions.Old, place) || (mapped is not null && HasClock(versions.Next, mapped.To)),
            reason?.Reason,
            finding is null ? null : MoveWords.Of(versions, finding))
        {
            IsAutomatic = versions.Old.Find(place) is ServiceTask or SendTask or IntermediateThrowEvent,
        };
    }

    // As they are read on the diagram, from left to right.
    private static IEnumerable<ElementId> InOrder(Procedure procedure, IEnumerable<ElementId> elements) => elements
        .OrderBy(element => procedure.Document.Diagram.Shapes.TryGetValue(element, out var shape) ? (shape.Bounds.X, shape.Bounds.Y) : (double.MaxValue, 0))
        .ThenBy(element => element.Value, StringComparer.Ordinal);

    private static bool HasClock(ProcessDefinition definition, ElementId element) => definition.Find(element) switch
    {
        UserTask task => task.Work.Clock is not null,
        IntermediateCatchEvent caught => IsTimer(caught.Definition),
        BoundaryEvent edge => IsTimer(edge.Definition),
        _ => false,
    };

    private static bool IsTimer(EventDefinition definition) =>
        definition is EventDefinition.Timer || (definition is EventDefinition.Multiple several && several.Parts.Any(IsTimer));
}
