using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Takes an absence away, or ends it now.</summary>
internal sealed class RemoveAbsenceHandler(RuntimeKit kit) : IRequestHandler<RemoveAbsence, Outcome<OrganisationChanged>>
{
    public Task<Outcome<OrganisationChanged>> Handle(RemoveAbsence request, CancellationToken cancellationToken) =>
        new OrganisationChanges(kit).MakeAsync(
            request.Actor, request.Version, AbsenceAccess.SubjectOf(request.Person),
            (organisation, now) => AbsenceAccess.Refuse(organisation, request.Actor, request.Person, now),
            (organisation, now) => Edit(organisation, request, now),
            cancellationToken);

    private static Outcome<OrganisationEdit> Edit(Organisation organisation, RemoveAbsence request, Instant now)
    {
        if (organisation.AbsencesOf(request.Person).FirstOrDefault(a => a.From == request.From) is not { } before || before.To <= now)
        {
            return Outcomes.Refuse<OrganisationEdit>(PeopleCodes.NotFound);
        }

        var parts = OrganisationParts.Of(organisation);
        var after = before.From < now ? before with { To = now } : null;
        parts = parts with { Absences = after is null ? parts.Absences.Remove(before) : parts.Absences.Replace(before, after) };
        return Outcomes.Done(new OrganisationEdit("absence.end", parts, Facts.Of(before), Facts.Of(after)));
    }
}
