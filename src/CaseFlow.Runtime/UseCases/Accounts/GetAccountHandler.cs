using CaseFlow.Calendar;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;
using AccountCodes = CaseFlow.Cases.Accounts.AccountCodes;

namespace CaseFlow.Runtime.UseCases.Accounts;

/// <summary>Makes an account's statement for those who oversee its unit.</summary>
internal sealed class GetAccountHandler(RuntimeKit kit) : IRequestHandler<GetAccount, Outcome<AccountStatement>>
{
    public Task<Outcome<AccountStatement>> Handle(GetAccount request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<AccountStatement>> ReadAsync(IReadSession session, GetAccount request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (RuntimeKit.RefuseUnknown(around.Organisation, request.Person) is { } unknown)
        {
            return Outcomes.Refuse<AccountStatement>(unknown);
        }

        if (await session.LoadAccountAsync(request.Account) is not { } account)
        {
            return Outcomes.Refuse<AccountStatement>(AccountCodes.Unknown, ("account", request.Account));
        }

        if (!AccountViews.IsOverseen(around.Organisation, around.Organisation.OverseenBy(request.Person, around.Now), account))
        {
            return Outcomes.Refuse<AccountStatement>(RuntimeCodes.AccessAccount, ("account", request.Account));
        }

        Instant? from = request.From is { } first ? StartOf(first, around.Calendar) : null;
        Instant? before = request.To is { } last && last < DateOnly.MaxValue ? StartOf(last.AddDays(1), around.Calendar) : null;
        var lines = await session.ListPostingsAsync(account.Id, from, before, GetAccount.MostLines + 1);
        var opening = from is { } start ? await session.LoadBalanceAsync(account.Id, start) : 0;
        return Outcomes.Done(new AccountStatement(
            AccountViews.Of(around.Organisation, account),
            opening,
            [.. lines.Take(GetAccount.MostLines).Select(Line)],
            lines.Length > GetAccount.MostLines,
            around.Now));
    }

    private static StatementLine Line(AccountLine line) => new(
        line.Posting.Number,
        line.At,
        line.Posting.Entry,
        char.ToLowerInvariant(line.Kind.ToString()[0]) + line.Kind.ToString()[1..],
        line.Text,
        line.CaseNumber,
        line.Posting.AmountFen,
        line.Posting.BalanceFen,
        line.Reverses);

    private static Instant StartOf(DateOnly day, WorkingCalendar calendar) =>
        Instant.From(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)).Plus(-calendar.Offset);
}
