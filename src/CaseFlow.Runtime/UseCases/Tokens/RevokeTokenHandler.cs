using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>Revokes a token. Another person's token is not found, so that nobody learns which ids exist.</summary>
internal sealed class RevokeTokenHandler(RuntimeKit kit) : IRequestHandler<RevokeToken, Outcome<TokenView>>
{
    public Task<Outcome<TokenView>> Handle(RevokeToken request, CancellationToken cancellationToken) =>
        kit.Parts.Store.WriteAsync(session => RevokeAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<TokenView>> RevokeAsync(IWriteSession session, RevokeToken request)
    {
        if (await session.LoadAccessTokenAsync(request.Id) is not { } token || (request.Person is { } person && person != token.Person))
        {
            return Outcomes.Refuse<TokenView>(TokenCodes.NotFound, ("id", request.Id));
        }

        var now = kit.Parts.Clock.Now;
        var revoked = token with { RevokedAt = token.RevokedAt ?? now };
        await session.SaveAccessTokenAsync(revoked);
        return Outcomes.Done(TokenViews.Of(revoked, now));
    }
}
