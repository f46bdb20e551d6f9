using System.Collections.Immutable;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>Makes a token.</summary>
internal sealed class CreateTokenHandler(RuntimeKit kit) : IRequestHandler<CreateToken, Outcome<TokenCreated>>
{
    private const int LongestName = 60;
    private const int MostDays = 366;
    private const int MostUsable = 20;
    private const int IdBytes = 8;

    public Task<Outcome<TokenCreated>> Handle(CreateToken request, CancellationToken cancellationToken) =>
        Check(request) is { } refusal
            ? Task.FromResult(Outcomes.Refuse<TokenCreated>(refusal))
            : kit.Steps.RetryAsync(session => CreateAsync(session, request), cancellationToken);

    private static Refusal? Check(CreateToken request) =>
        !ReceiptKey.IsValid(request.IdempotencyKey) ? Refusal.Of(RuntimeCodes.RequestInvalid, ("field", "idempotencyKey"))
        : request.Name.Trim().Length is 0 or > LongestName || request.Name.Any(char.IsControl) ? Refusal.Of(TokenCodes.Name, ("max", $"{LongestName}"))
        : request.Scopes.IsDefaultOrEmpty || request.Scopes.Any(s => !TokenScopes.All.Contains(s)) ? Refusal.Of(TokenCodes.Scopes)
        : request.Days is < 1 or > MostDays ? Refusal.Of(TokenCodes.Days, ("max", $"{MostDays}"))
        : null;

    private async ValueTask<Outcome<TokenCreated>> CreateAsync(IWriteSession session, CreateToken request)
    {
        if (RuntimeKit.RefuseUnknown(await session.LoadOrganisationAsync(), request.Person) is { } unknown)
        {
            return Outcomes.Refuse<TokenCreated>(unknown);
        }

        var now = kit.Parts.Clock.Now;
        var receipt = ReceiptKey.Of($"token:{request.Person}", request.IdempotencyKey);
        if (await session.FindReceiptAsync(receipt) is { } kept)
        {
            return await AgainAsync(session, request, kept);
        }

        var tokens = await session.ListAccessTokensAsync(request.Person);
        if (tokens.Count(t => TokenViews.State(t, now) == TokenViews.Usable) >= MostUsable)
        {
            return Outcomes.Refuse<TokenCreated>(TokenCodes.TooMany, ("max", $"{MostUsable}"));
        }

        var (salt, id) = (Random(TokenSecrets.Bytes), Convert.ToHexStringLower(Random(IdBytes)));
        var secret = TokenSecrets.Make(salt, request.IdempotencyKey);
        var scopes = TokenScopes.All.Where(request.Scopes.Contains).ToImmutableArray();
        var token = new AccessToken(
            id, TokenSecrets.Digest(secret), request.Person, request.Name.Trim(), scopes, now, now.Plus(TimeSpan.FromDays(request.Days)), null, null);
        await session.SaveAccessTokenAsync(token);
        await session.AddReceiptAsync(receipt, $"{id} {Convert.ToHexStringLower(salt)}", now);
        return Outcomes.Done(new TokenCreated(TokenViews.Of(token, now), secret));
    }

    private async ValueTask<Outcome<TokenCreated>> AgainAsync(IWriteSession session, CreateToken request, string kept)
    {
        var parts = kept.Split(' ');
        var token = (await session.LoadAccessTokenAsync(parts[0]))!;
        var secret = TokenSecrets.Make(Convert.FromHexString(parts[1]), request.IdempotencyKey);
        return Outcomes.Done(new TokenCreated(TokenViews.Of(token, kit.Parts.Clock.Now), secret));
    }

    private byte[] Random(int count)
    {
        var bytes = new byte[count];
        kit.Parts.Entropy.Fill(bytes);
        return bytes;
    }
}
