using System.Collections.Immutable;
using System.Text;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Imports an organisation, all of it or nothing.</summary>
internal sealed class ImportOrganisationHandler(RuntimeKit kit) : IRequestHandler<ImportOrganisation, Outcome<OrganisationImport>>
{
    public async Task<Outcome<OrganisationImport>> Handle(ImportOrganisation request, CancellationToken cancellationToken)
    {
        var reading = OrganisationFile.Read(Encoding.UTF8.GetBytes(request.Content));
        if (reading.Organisation is not { } wanted)
        {
            return Outcomes.Done(new OrganisationImport(0, 0, reading.Problems));
        }

        var problems = ImportCheck.Names(wanted);
        var outcome = await kit.Steps.RetryAsync(session => SaveAsync(session, wanted, problems), cancellationToken);
        if (outcome.Value is { Problems.IsEmpty: true })
        {
            await kit.Roles.ReviewAsync(int.MaxValue - 1, cancellationToken);
        }

        return outcome;
    }

    private async ValueTask<Outcome<OrganisationImport>> SaveAsync(IWriteSession session, Organisation wanted, ImmutableArray<OrganisationProblem> problems)
    {
        var (before, now) = (await session.LoadOrganisationAsync(), kit.Parts.Clock.Now);
        var all = problems.AddRange(ImportCheck.Missing(before, wanted));
        if (Administrators.Lasting(wanted, now).IsEmpty)
        {
            all = all.Add(new OrganisationProblem(PeopleCodes.LastAdministrator, "Expected someone to hold role 'administrator' without end, but nobody does.", "administrator"));
        }

        if (all.IsEmpty)
        {
            await session.SaveOrganisationAsync(wanted);
            await session.AddOrganisationChangeAsync(
                new OrganisationChange(now, StepHeader.System, "organisation.import", "organisation", Counts(before), Counts(wanted)));
        }

        return Outcomes.Done(new OrganisationImport(wanted.Units.Length, wanted.Persons.Length, all));
    }

    private ImmutableSortedDictionary<string, string> Counts(Organisation organisation) => Facts.Make(
        ("units", $"{organisation.Units.Length}"),
        ("persons", $"{organisation.Persons.Length}"),
        ("posts", $"{organisation.Posts.Length}"),
        ("hash", kit.Parts.Digest.Hex(OrganisationFile.Write(organisation))));
}
