using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Cases.Organisations;
using CaseFlow.Engine;
using CaseFlow.Engine.State;
using CaseFlow.Feel;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Views;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>Shows the instances of a case to administrators.</summary>
internal sealed class GetInstancesHandler(RuntimeKit kit) : IRequestHandler<GetInstances, Outcome<CaseInstances>>
{
    private static readonly ImmutableSortedDictionary<string, FeelValue> NoVariables = ImmutableSortedDictionary<string, FeelValue>.Empty;

    public Task<Outcome<CaseInstances>> Handle(GetInstances request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<CaseInstances>> ReadAsync(IReadSession session, GetInstances request)
    {
        if (await RuntimeKit.LoadAsync(session, request.Number) is not { } unit)
        {
            return Outcomes.Refuse<CaseInstances>(RuntimeCodes.CaseNotFound, ("number", request.Number));
        }

        var views = await CaseViews.MakeAsync(kit, session, unit);
        return CaseAccess.HasRole(views.Around.Organisation, request.Person, StandardRole.Administrator, views.Around.Now)
            ? Outcomes.Done(new CaseInstances(views.Summary(), unit.Version, [.. unit.Instances.Values.Select(instance => Of(views, instance))]))
            : Outcomes.Refuse<CaseInstances>(RuntimeCodes.AccessVerb, ("verb", "operate"));
    }

    private static InstanceView Of(CaseViews views, ProcessInstance instance)
    {
        var procedure = views.Procedures[instance.DefinitionHash];
        var definition = procedure.Definitions[instance.ProcessId];
        var names = new DrawnNames(definition);
        var state = instance.State;
        return new InstanceView(
            instance.Number,
            definition.Process.Name ?? instance.ProcessId,
            state.Status,
            procedure.Document,
            definition.Process,
            [.. state.Visits.Values.Select(visit => View(names, visit))],
            Tokens(names, definition.FindFlow, state),
            [.. state.Incidents.Select(incident => new StuckView(
                incident.Key, names.Of(incident.Value.Element), incident.Value.Code, incident.Value.Detail,
                [.. definition.FlowsFrom(incident.Value.Element).Select(flow => Place(flow, names.OfFlow(flow)))]))],
            Variables(names, state),
            [.. state.Scopes.Keys.Select(scope => View(names, state.Visits[scope]))],
            [.. definition.PlacesToStart.Select(node => Place(node.Id, names.Of(node.Id)))],
            [.. definition.AllFlows.Select(flow => Place(flow, names.OfFlow(flow)))]);
    }

    private static PlaceView Place(ElementId id, string name) => new(id.Value, name);

    private static VisitView View(DrawnNames names, ElementVisit visit) =>
        new(visit.Id.Value, visit.Element, names.Of(visit.Element), visit.EnteredAt, visit.Scope.Value, visit.Place?.Counter);

    private static ImmutableArray<TokenView> Tokens(DrawnNames names, Func<ElementId, SequenceFlow?> flowOf, ProcessState state) =>
    [
        .. from scope in state.Scopes.Prepend(new(ElementInstanceId.Root, state.Root))
           from waiting in scope.Value.Waiting.Values
           from tokens in waiting.GroupBy(flow => flow)
           let target = flowOf(tokens.Key)!.Target
           select new TokenView(target, names.Of(target), tokens.Key, names.OfFlow(tokens.Key), scope.Key.Value, tokens.Count()),
    ];

    private static ImmutableArray<VariableView> Variables(DrawnNames names, ProcessState state) =>
    [
        .. state.Root.Variables.Select(variable => new VariableView(0, null, variable.Key, FeelText.Show(variable.Value))),
        .. from scope in state.Scopes
           from variable in scope.Value.Variables
           select new VariableView(scope.Key.Value, names.Of(state.Visits[scope.Key].Element), variable.Key, FeelText.Show(variable.Value)),
        .. from visit in state.Visits.Values
           where !state.Scopes.ContainsKey(visit.Id)
           from variable in visit.Locals ?? NoVariables
           select new VariableView(visit.Id.Value, names.Of(visit.Element), variable.Key, FeelText.Show(variable.Value)),
    ];
}
