using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;
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
                return Outcomes.Done(new IncidentList(
                    [.. rows.Select(r => new IncidentView(r.Key, r.CaseNumber, r.Element, r.Code, r.Detail, r.At, true))]));
            },
            cancellationToken);
}
