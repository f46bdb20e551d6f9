using CaseFlow.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Adds or changes a person.</summary>
internal sealed class SavePersonHandler(RuntimeKit kit) : IRequestHandler<SavePerson, Outcome<OrganisationChanged>>
{
    public Task<Outcome<OrganisationChanged>> Handle(SavePerson request, CancellationToken cancellationToken) =>
        new OrganisationChanges(kit).MakeAsync(
            request.Actor, request.Version, $"person:{request.Id}",
            (organisation, now) => Administrators.Refuse(organisation, request.Actor, now),
            (organisation, _) => Edit(organisation, request),
            cancellationToken);

    private static Outcome<OrganisationEdit> Edit(Organisation organisation, SavePerson request)
    {
        var rules = new TextRules();
        var before = organisation.FindPerson(request.Id);
        var (name, login, phone) = (rules.Name("name", request.Name), rules.Login("login", request.Login), rules.Phone("phone", request.Phone));
        if (before is null && !TextRules.IsId(request.Id))
        {
            rules.Add("name", PeopleCodes.NotFound);
        }

        if (organisation.FindLogin(login) is { } other && other.Id != request.Id)
        {
            rules.Add("login", CaseCodes.OrganisationLoginDuplicate);
        }

        var after = new Person(request.Id, login, name, phone) { Left = before?.Left ?? false };
        return rules.AreMet
            ? Outcomes.Done(new OrganisationEdit("person.save", OrganisationParts.Of(organisation).With(after), Facts.Of(before), Facts.Of(after)))
            : Outcomes.Refuse<OrganisationEdit>(rules.Refusal);
    }
}
