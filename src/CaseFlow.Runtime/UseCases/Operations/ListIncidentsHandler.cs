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
                    views.Add(new IncidentView(row.Key, row.CaseNumber, await NameAsync(session, row), row.Code, row.Detail, row.At, true));
                }

                return Outcomes.Done(new IncidentList(views.ToImmutable()));
            },
            cancellationToken);

    // As drawn in the version the case runs on; the id where the drawing gives no name.
    private async ValueTask<string> NameAsync(IReadSession session, IncidentRow row)
    {
        if (await RuntimeKit.LoadAsync(session, row.CaseNumber) is not { } unit
            || !unit.Instances.TryGetValue(row.Key.Instance, out var instance))
        {
            return row.Element;
        }

        var procedure = await kit.Procedures.GetAsync(session, instance.DefinitionHash);
        return procedure.Definitions[instance.ProcessId].Find(new ElementId(row.Element))?.Name ?? row.Element;
    }
}
