using CaseFlow.Cases.Accounts;
using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Accounts;

/// <summary>Lists the accounts of the subtrees that a person oversees.</summary>
internal sealed class ListAccountsHandler(RuntimeKit kit) : IRequestHandler<ListAccounts, Outcome<AccountList>>
{
    public Task<Outcome<AccountList>> Handle(ListAccounts request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var around = await kit.Facts.AroundAsync(session);
                if (RuntimeKit.RefuseUnknown(around.Organisation, request.Person) is { } unknown)
                {
                    return Outcomes.Refuse<AccountList>(unknown);
                }

                var overseen = around.Organisation.OverseenBy(request.Person, around.Now);
                var accounts = overseen.IsEmpty ? [] : await session.ListAccountsAsync();
                return Outcomes.Done(new AccountList(
                [
                    .. accounts
                        .Where(a => string.IsNullOrEmpty(request.Kind) || AccountKindName.Of(a.Kind) == request.Kind)
                        .Where(a => AccountViews.IsOverseen(around.Organisation, overseen, a))
                        .Select(a => AccountViews.Of(around.Organisation, a))
                        .OrderBy(a => a.UnitName, StringComparer.Ordinal).ThenBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.Id, StringComparer.Ordinal),
                ]));
            },
            cancellationToken);
}
