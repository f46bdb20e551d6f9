using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Lets a person leave or come back.</summary>
internal sealed class SetPersonLeftHandler(RuntimeKit kit) : IRequestHandler<SetPersonLeft, Outcome<OrganisationChanged>>
{
    public Task<Outcome<OrganisationChanged>> Handle(SetPersonLeft request, CancellationToken cancellationToken) =>
        new OrganisationChanges(kit).MakeAsync(
            request.Actor, request.Version, $"person:{request.Id}",
            (organisation, now) => Administrators.Refuse(organisation, request.Actor, now),
            (organisation, now) => Edit(organisation, request, now),
            cancellationToken,
            session => EndSessionsAsync(session, request.Id));

    private static Outcome<OrganisationEdit> Edit(Organisation organisation, SetPersonLeft request, Instant now)
    {
        if (organisation.FindPerson(request.Id) is not { } before)
        {
            return Outcomes.Refuse<OrganisationEdit>(PeopleCodes.NotFound);
        }

        var after = before with { Left = request.Left };
        var parts = OrganisationParts.Of(organisation).With(after);
        parts = request.Left ? parts with { Posts = [.. parts.Posts.Select(p => p.Holder == request.Id ? Ended(p, now) : p)] } : parts;
        return Outcomes.Done(new OrganisationEdit(request.Left ? "person.leave" : "person.return", parts, Facts.Of(before), Facts.Of(after)));
    }

    // Posts end when their holder leaves, so that coming back gives no role by itself; one that had not begun is vacant.
    private static Post Ended(Post post, Instant now) =>
        post.From is { } from && now < from ? post with { Holder = null, From = null, To = null }
        : post.To is { } to && to <= now ? post
        : post with { To = now };

    private async ValueTask EndSessionsAsync(IWriteSession session, string person)
    {
        if (await session.FindCredentialAsync(person) is { } credential)
        {
            await session.SaveCredentialAsync(credential with { Stamp = Stamps.New(kit.Parts.Entropy) });
        }
    }
}
