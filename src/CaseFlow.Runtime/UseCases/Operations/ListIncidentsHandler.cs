using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.CaseFiles;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Lists open incidents for administrators.</summary>
internal sealed class ListIncidentsHandler(RuntimeKit kit) : IRequestHandler<ListIncidents, Outcome<IncidentList>>
{
    public Task<Outcome<IncidentList>> Handle(ListIncidents request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var around = await kit.Facts.AroundAsync(session);
                if (!CaseAccess.HasRole(around.Organisation, request.Person, StandardRole.Administrator, around.Now))
                {
                    return Outcomes.Refuse<IncidentList>(RuntimeCodes.AccessVerb, ("verb", "incidents"));
                }

                var rows = await session.ListIncidentsAsync(Math.Clamp(request.Take, 1, 200));
                var views = ImmutableArray.CreateBuilder<IncidentView>();
                foreach (var row in rows)
                {
                    views.Add(await ViewAsync(session, around.Organisation, row));
                }

                return Outcomes.Done(new IncidentList(views.ToImmutable()));
            },
            cancellationToken);

    // The element is named as drawn in the version the case runs on; by its id where the drawing gives no name.
    private async ValueTask<IncidentView> ViewAsync(IReadSession session, Organisation organisation, IncidentRow row)
    {
        var (name, arguments) = (row.Element, ImmutableSortedDictionary<string, string>.Empty);
        if (await RuntimeKit.LoadAsync(session, row.CaseNumber) is { } unit
            && unit.Instances.TryGetValue(row.Key.Instance, out var instance))
        {
            var procedure = await kit.Procedures.GetAsync(session, instance.DefinitionHash);
            name = procedure.Definitions[instance.ProcessId].Find(new ElementId(row.Element))?.Name ?? row.Element;
            var task = unit.Case.Tasks.FirstOrDefault(
                t => t.Id.Instance == row.Key.Instance && StepIncidents.OfRole(t.Id.Item) == row.Key.Incident);
            arguments = task is null ? arguments : StepIncidents.RoleArguments(task, organisation);
        }

        return new IncidentView(row.Key, row.CaseNumber, name, row.Code, row.Detail, arguments, row.At, MayRetry: true);
    }
}
