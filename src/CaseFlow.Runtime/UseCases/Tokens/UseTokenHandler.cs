using CaseFlow.Calendar;
using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>Looks a secret up by its digest. That it was used is noted at most once an hour, so that reading does not become writing.</summary>
internal sealed class UseTokenHandler(RuntimeKit kit) : IRequestHandler<UseToken, Outcome<TokenUse>>
{
    private static readonly TimeSpan NotedEvery = TimeSpan.FromHours(1);

    public async Task<Outcome<TokenUse>> Handle(UseToken request, CancellationToken cancellationToken)
    {
        if (!TokenSecrets.IsPossible(request.Secret))
        {
            return Outcomes.Refuse<TokenUse>(TokenCodes.Unknown);
        }

        var now = kit.Parts.Clock.Now;
        var digest = TokenSecrets.Digest(request.Secret);
        var (token, organisation) = await kit.Parts.Store.ReadAsync(
            async session => (await session.FindAccessTokenAsync(digest), await session.LoadOrganisationAsync()), cancellationToken);
        var person = token is null ? null : organisation.FindPerson(token.Person);
        var code = token is null ? TokenCodes.Unknown
            : token.RevokedAt is not null ? TokenCodes.Revoked
            : now >= token.ExpiresAt ? TokenCodes.Expired
            : person is null ? TokenCodes.PersonGone
            : null;
        if (code is not null)
        {
            return Outcomes.Refuse<TokenUse>(code);
        }

        if (token!.LastUsedAt is not { } noted || now.Since(noted) >= NotedEvery)
        {
            await NoteAsync(token.Id, now, cancellationToken);
        }

        return Outcomes.Done(new TokenUse(token.Id, person!.Id, person.Name, token.Scopes));
    }

    // The row is read anew: a token revoked since must stay revoked.
    private Task<bool> NoteAsync(string id, Instant now, CancellationToken cancellation) =>
        kit.Parts.Store.WriteAsync(
            async session =>
            {
                var token = (await session.LoadAccessTokenAsync(id))!;
                await session.SaveAccessTokenAsync(token with { LastUsedAt = now });
                return true;
            },
            cancellation);
}
