using CaseFlow.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Adds or changes an absence.</summary>
internal sealed class SaveAbsenceHandler(RuntimeKit kit) : IRequestHandler<SaveAbsence, Outcome<OrganisationChanged>>
{
    public Task<Outcome<OrganisationChanged>> Handle(SaveAbsence request, CancellationToken cancellationToken) =>
        new OrganisationChanges(kit).MakeAsync(
            request.Actor, request.Version, AbsenceAccess.SubjectOf(request.Person),
            (organisation, now) => AbsenceAccess.Refuse(organisation, request.Actor, request.Person, now),
            (organisation, _) => Edit(organisation, request),
            cancellationToken);

    private static Outcome<OrganisationEdit> Edit(Organisation organisation, SaveAbsence request)
    {
        var substitute = string.IsNullOrWhiteSpace(request.Substitute) ? null : request.Substitute;
        var after = new Absence(request.Person, substitute, request.From, request.To);
        var before = organisation.AbsencesOf(request.Person).FirstOrDefault(a => a.From == (request.Replaces ?? request.From));
        if (organisation.FindPerson(request.Person) is null || (request.Replaces is not null && before is null))
        {
            return Outcomes.Refuse<OrganisationEdit>(PeopleCodes.NotFound);
        }

        if (substitute is not null && !organisation.IsActive(substitute))
        {
            return Outcomes.Refuse<OrganisationEdit>(TextRules.Refuse("substitute", PeopleCodes.PersonLeft));
        }

        if (substitute == request.Person)
        {
            return Outcomes.Refuse<OrganisationEdit>(TextRules.Refuse("substitute", CaseCodes.OrganisationAbsenceInvalid));
        }

        var parts = OrganisationParts.Of(organisation);
        parts = parts with { Absences = before is null ? parts.Absences.Add(after) : parts.Absences.Replace(before, after) };
        return Outcomes.Done(new OrganisationEdit("absence.save", parts, Facts.Of(before), Facts.Of(after)));
    }
}
