using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Adds or changes a post.</summary>
internal sealed class SavePostHandler(RuntimeKit kit) : IRequestHandler<SavePost, Outcome<OrganisationChanged>>
{
    private const int MostRoles = 30;

    public Task<Outcome<OrganisationChanged>> Handle(SavePost request, CancellationToken cancellationToken) =>
        new OrganisationChanges(kit).MakeAsync(
            request.Actor, request.Version, $"post:{request.Id}",
            (organisation, now) => Administrators.Refuse(organisation, request.Actor, now),
            (organisation, _) => Edit(organisation, request),
            cancellationToken);

    private static Outcome<OrganisationEdit> Edit(Organisation organisation, SavePost request)
    {
        var rules = new TextRules();
        var before = organisation.Posts.FirstOrDefault(p => p.Id == request.Id);
        ImmutableArray<string> roles =
            [.. request.Roles.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal)];
        var title = rules.Name("title", request.Title);
        var (party, holder) = (Given(request.Party), Given(request.Holder));
        if (before is null && !TextRules.IsId(request.Id))
        {
            rules.Add("title", PeopleCodes.NotFound);
        }

        if (roles.Length is 0 or > MostRoles || !roles.All(TextRules.IsId))
        {
            rules.Add("roles", PeopleCodes.RoleMalformed);
        }

        var unit = organisation.FindUnit(request.Unit);
        if (unit is { Closed: true } && holder is not null && request.To is null)
        {
            rules.Add("unit", PeopleCodes.UnitClosed);
        }

        if (unit?.Parent is not null && roles.Contains(StandardRole.Administrator))
        {
            rules.Add("roles", PeopleCodes.AdministratorPlace);
        }

        if (holder is not null && holder != before?.Holder && organisation.FindPerson(holder) is { Left: true })
        {
            rules.Add("holder", PeopleCodes.PersonLeft);
        }

        var after = new Post(request.Id, title, request.Unit, party, holder, roles) { From = request.From, To = request.To };
        return rules.AreMet
            ? Outcomes.Done(new OrganisationEdit("post.save", OrganisationParts.Of(organisation).With(after), Facts.Of(before), Facts.Of(after)))
            : Outcomes.Refuse<OrganisationEdit>(rules.Refusal);
    }

    private static string? Given(string? id) => string.IsNullOrWhiteSpace(id) ? null : id;
}
