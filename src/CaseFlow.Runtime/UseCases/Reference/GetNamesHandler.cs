using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.UseCases.Ledgers;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Gathers names.</summary>
internal sealed class GetNamesHandler(RuntimeKit kit) : IRequestHandler<GetNames, Outcome<NameList>>
{
    private static readonly string[] OfTheProduct =
        [StandardRole.Administrator, StandardRole.Auditor, StandardRole.Leader, StandardRole.ProcedureDesigner, StandardRole.ProcedureReviewer];

    public Task<Outcome<NameList>> Handle(GetNames request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var procedures = await ProceduresInForce.OfAsync(kit, session);
                return Outcomes.Done(new NameList(
                    Usual(procedures.SelectMany(p => p.Mechanism.Roles).Where(role => !OfTheProduct.Contains(role.Id))),
                    Usual(procedures.SelectMany(p => p.Mechanism.Channels)),
                    Usual(procedures.SelectMany(p => p.Document.Processes).SelectMany(process => Clocks(process.Scope)))));
            },
            cancellationToken);

    private static ImmutableArray<NamedText> Usual(IEnumerable<NamedText> names) =>
        [.. names.GroupBy(name => name.Id, StringComparer.Ordinal).Select(same => same.GroupBy(name => name.Text).MaxBy(alike => alike.Count())!.First())];

    private static IEnumerable<NamedText> Clocks(FlowScope scope) =>
        scope.Nodes.SelectMany(node => node is SubProcess inner ? Clocks(inner.Scope) : ClockOf(node) is { Name: { } clock } && node.Name is { } name ? [new NamedText(clock, new LocalText(name, name))] : []);

    private static ClockSpec? ClockOf(FlowNode node) => node switch
    {
        UserTask task => task.Work.Clock,
        BoundaryEvent { Definition: EventDefinition.Timer timer } => timer.Clock,
        IntermediateCatchEvent { Definition: EventDefinition.Timer timer } => timer.Clock,
        _ => null,
    };
}
