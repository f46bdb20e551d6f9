using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>Lists tokens.</summary>
internal sealed class ListTokensHandler(RuntimeKit kit) : IRequestHandler<ListTokens, Outcome<TokenList>>
{
    public Task<Outcome<TokenList>> Handle(ListTokens request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session => Outcomes.Done(new TokenList(
                [.. (await session.ListAccessTokensAsync(request.Person)).Select(t => TokenViews.Of(t, kit.Parts.Clock.Now))])),
            cancellationToken);
}
