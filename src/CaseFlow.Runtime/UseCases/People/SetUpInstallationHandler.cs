using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;
using Unit = CaseFlow.Cases.Organisations.Unit;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Sets an installation up.</summary>
internal sealed class SetUpInstallationHandler(RuntimeKit kit) : IRequestHandler<SetUpInstallation, Outcome<SignedIn>>
{
    public async Task<Outcome<SignedIn>> Handle(SetUpInstallation request, CancellationToken cancellationToken)
    {
        var rules = new TextRules();
        var (county, login, name) = (request.County.Trim(), rules.Login("login", request.Login), rules.Name("name", request.Name));
        if (PasswordRules.Check(request.Password, login, name) is { } weak)
        {
            rules.Add(weak.Field, weak.Code, [.. weak.Arguments.Select(a => (a.Key, a.Value))]);
        }

        var hash = rules.AreMet ? kit.Parts.Passwords.Hash(request.Password) : "";
        return await kit.Steps.RetryAsync(session => SaveAsync(session, rules, new FirstPerson(county, login, name, hash, request.Title)), cancellationToken);
    }

    private async ValueTask<Outcome<SignedIn>> SaveAsync(IWriteSession session, TextRules rules, FirstPerson first)
    {
        var (before, now) = (await session.LoadOrganisationAsync(), kit.Parts.Clock.Now);
        if (!before.Persons.IsEmpty)
        {
            return Outcomes.Refuse<SignedIn>(PeopleCodes.SetUpDone);
        }

        var top = before.Units.FirstOrDefault(u => u.Parent is null);
        if (top is null)
        {
            var names = new TextRules();
            top = new Unit("county", names.Name("county", first.County), "county", null);
            rules = rules.And(names);
        }

        if (!rules.AreMet)
        {
            return Outcomes.Refuse<SignedIn>(rules.Refusal);
        }

        var person = new Person("administrator", first.Login, first.Name, null);
        var post = new Post("administrator", first.Title, top.Id, null, person.Id, [StandardRole.Administrator]);
        var reading = OrganisationParts.Of(before).With(top).With(person).With(post).Join();
        if (reading.Organisation is not { } organisation)
        {
            return Outcomes.Refuse<SignedIn>(ProblemFields.Refuse(reading.Problems));
        }

        var credential = new Credential(person.Id, first.PasswordHash, Stamps.New(kit.Parts.Entropy), MustChange: false, now);
        await session.SaveOrganisationAsync(organisation);
        await session.SaveCredentialAsync(credential);
        await session.AddOrganisationChangeAsync(new OrganisationChange(
            now, StepHeader.System, "organisation.set-up", "organisation", Facts.None, Facts.Make(("unit", top.Id), ("person", person.Id), ("name", first.Name))));
        return Outcomes.Done(new SignedIn(PersonViews.Of(organisation, person, now), credential.Stamp, false));
    }

    private sealed record FirstPerson(string County, string Login, string Name, string PasswordHash, string Title);
}
