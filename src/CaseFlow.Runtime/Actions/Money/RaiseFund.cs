using System.Collections.Immutable;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary>
/// <c>fund.raise</c>: inputs account, kind (public, directed, coBuild), donors (list of donor or persons, amount, purpose) or donor or persons with
/// amount, purpose; result raised (fen, by this case for the account). A donor is a body; persons are given by number only. Directed gifts fix what
/// the account's money may be spent on (catalogue E3).
/// </summary>
internal sealed class RaiseFund : ICaseAction
{
    public string Name => "fund.raise";

    public ActionDescription Description { get; } = ActionDescription
        .Of("E2–E4", "登记募集到的款项", "Records what was raised")
        .Must("account", ActionValueKind.Text, "账户编号", "The account")
        .Must("kind", ActionValueKind.Text, "public、directed 或 coBuild", "public, directed or coBuild")
        .May("donors", ActionValueKind.Contexts, "捐赠方：donor 或 persons、amount、purpose", "Donors: donor or persons, amount, purpose")
        .May("donor", ActionValueKind.Text, "捐赠单位", "The body that gives")
        .May("persons", ActionValueKind.Number, "捐赠人数", "How many persons gave")
        .May("amount", ActionValueKind.Number, "金额（分）", "The amount, in fen")
        .May("purpose", ActionValueKind.Text, "限定用途", "The purpose it is given for")
        .Gives("raised", ActionValueKind.Number, "本案累计募集（分）", "What the case raised so far, in fen")
        .Gives("entry", ActionValueKind.Text, "分录编号", "The entry")
        .Refuses(AccountCodes.Unknown, AccountCodes.AmountInvalid, AccountCodes.KindWrong, AccountCodes.DonorMissing, AccountCodes.PurposeMissing, AccountCodes.PurposeMixed, AccountCodes.KindDiffers);

    public ActionNeeds Needs(ActionInput input) =>
        new() { Accounts = input.Text("account") is { } id ? [id, AccountRules.OutsideId(MoneyMoves.Donors, id)] : [] };

    public ActionOutcome Run(ActionInput input)
    {
        if (!Enum.TryParse<FundKind>(input.Text("kind"), ignoreCase: true, out var kind) || !Enum.IsDefined(kind))
        {
            return ActionOutcome.Fail(
                ActionCodes.InputInvalid, $"Expected input 'kind' to be public, directed or coBuild, but found '{input.Text("kind")}'.");
        }

        if (input.Account("account") is not { } account)
        {
            return input.NoAccount("account");
        }

        var rows = input.Rows("donors") is { IsEmpty: false } donors ? donors : [input];
        if (rows.FirstOrDefault(r => r.Fen("amount") is null) is { } wrong)
        {
            return wrong.NoAmount("amount");
        }

        var purpose = input.Text("purpose") ?? rows[0].Text("purpose");
        var other = rows.Select(r => r.Text("purpose")).FirstOrDefault(p => p is not null && p != purpose);
        return MoneyMoves.NotOfFund(account)
            ?? (kind == FundKind.Directed && other is not null
                ? ActionOutcome.Refuse(AccountCodes.PurposeMixed, ("account", account.Name), ("purpose", purpose ?? ""))
                : null)
            ?? AccountRules.Raise(account, kind, purpose)?.Answer()
            ?? Raise(input, account, kind, purpose, [.. rows.Select(Gift)]);
    }

    private static Gift Gift(ActionInput row) => new(row.Text("donor"), row.Number("persons") is null ? null : row.Whole("persons", 0), row.Fen("amount") ?? 0);

    private static ActionOutcome.Done Raise(ActionInput input, Account account, FundKind kind, string? purpose, ImmutableArray<Gift> gifts)
    {
        var fen = gifts.Sum(g => g.AmountFen);
        var text = string.Join(" · ", new[] { purpose, gifts is [{ Donor: { } only }] ? only : null }.OfType<string>());
        return new ActionOutcome.Done(
            [new CaseCommand.RecordDonations(input.At, input.Actor, account.Id, kind, purpose, gifts, input.Facts.NextEntry)], [])
        {
            Accounts =
            [
                .. MoneyMoves.OpenOutside(input, MoneyMoves.Donors, account),
                .. kind == FundKind.Directed && account.Purpose is null ? [new AccountEvent.Dedicated(account.Id, purpose!)] : Array.Empty<AccountEvent>(),
                MoneyMoves.Move(input, AccountEntryKind.Donation, text, AccountRules.OutsideId(MoneyMoves.Donors, account.Id), account.Id, fen),
            ],
            Results = MoneyInputs.Results(
                ("raised", FeelValue.Of(MoneyRules.RaisedFen(input.Case, account.Id) + fen)), ("entry", FeelValue.Of(input.Facts.NextEntry))),
        };
    }
}
