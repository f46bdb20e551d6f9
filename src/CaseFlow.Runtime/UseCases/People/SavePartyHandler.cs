using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Adds or changes a party.</summary>
internal sealed class SavePartyHandler(RuntimeKit kit) : IRequestHandler<SaveParty, Outcome<OrganisationChanged>>
{
    public Task<Outcome<OrganisationChanged>> Handle(SaveParty request, CancellationToken cancellationToken) =>
        new OrganisationChanges(kit).MakeAsync(
            request.Actor, request.Version, $"party:{request.Id}",
            (organisation, now) => Administrators.Refuse(organisation, request.Actor, now),
            (organisation, now) => Edit(organisation, request, now),
            cancellationToken);

    private static Outcome<OrganisationEdit> Edit(Organisation organisation, SaveParty request, Instant now)
    {
        var rules = new TextRules();
        var before = organisation.FindParty(request.Id);
        var name = rules.Name("name", request.Name);
        if (before is null && !TextRules.IsId(request.Id))
        {
            rules.Add("name", PeopleCodes.NotFound);
        }

        if (!TextRules.IsId(request.Kind))
        {
            rules.Add("kind", PeopleCodes.Required);
        }

        if (request.Closed && IsUsed(organisation, request.Id, now))
        {
            rules.Add("closed", PeopleCodes.PartyInUse);
        }

        var after = new Party(request.Id, name, request.Kind) { Closed = request.Closed };
        return rules.AreMet
            ? Outcomes.Done(new OrganisationEdit("party.save", OrganisationParts.Of(organisation).With(after), Facts.Of(before), Facts.Of(after)))
            : Outcomes.Refuse<OrganisationEdit>(rules.Refusal);
    }

    private static bool IsUsed(Organisation organisation, string party, Instant now) =>
        organisation.Units.Any(u => !u.Closed && u.ServedBy.Contains(party)) || organisation.Posts.Any(p => p.Party == party && p.IsHeld(now));
}
