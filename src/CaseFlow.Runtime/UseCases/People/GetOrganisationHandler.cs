using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Shows the organisation to administrators.</summary>
internal sealed class GetOrganisationHandler(RuntimeKit kit) : IRequestHandler<GetOrganisation, Outcome<OrganisationView>>
{
    private const int PageSize = 50;

    public Task<Outcome<OrganisationView>> Handle(GetOrganisation request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var (organisation, now) = (await session.LoadOrganisationAsync(), kit.Parts.Clock.Now);
                if (Administrators.Refuse(organisation, request.Actor, now) is { } refusal)
                {
                    return Outcomes.Refuse<OrganisationView>(refusal);
                }

                var subjects = request.Subject is null ? [] : Subjects(organisation, request.Subject);
                var skip = (Math.Clamp(request.Page, 1, 100_000) - 1) * PageSize;
                var history = await session.ListOrganisationChangesAsync(subjects, 0, skip, PageSize + 1);
                return Outcomes.Done(new OrganisationView(
                    organisation, await session.LoadOrganisationVersionAsync(), now, [.. history.Take(PageSize)], history.Length > PageSize));
            },
            cancellationToken);

    // To the history of a person or unit belongs that of the posts.
    private static ImmutableArray<string> Subjects(Organisation organisation, string subject) => subject.Split(':', 2) switch
    {
        ["person", var person] => [subject, AbsenceAccess.SubjectOf(person), .. organisation.PostsOf(person).Select(p => $"post:{p.Id}")],
        ["unit", var unit] => [subject, .. organisation.Posts.Where(p => p.Unit == unit).Select(p => $"post:{p.Id}")],
        _ => [subject],
    };
}
