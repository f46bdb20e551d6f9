using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary>
/// <c>account.reverse</c>: inputs entry (one of this case), reason; result reversal. Entries are never changed: another one takes the money back and names
/// the one that it reverses, and the case's record of what that had done is undone.
/// </summary>
internal sealed class ReverseEntry : ICaseAction
{
    public string Name => "account.reverse";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C6, E5, §5", "冲正一笔分录", "Reverses an account entry")
        .Must("entry", ActionValueKind.Text, "本案的分录编号", "The entry, one of this case")
        .Must("reason", ActionValueKind.Text, "冲正理由，不写个人", "Why, without personal details")
        .Gives("reversal", ActionValueKind.Text, "冲正分录编号", "The entry that takes it back")
        .Refuses(AccountCodes.EntryUnknown, AccountCodes.EntryReversed, AccountCodes.EntryLater, AccountCodes.BalanceShort, AccountCodes.Closed)
        .Repeated("已冲正的不再冲正，会被拒绝。", "What is reversed is not reversed again: it is refused.");

    public ActionNeeds Needs(ActionInput input) => new() { Entry = input.Text("entry") };

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Text("entry") is not { } id)
        {
            return ActionOutcome.Fail(ActionCodes.InputInvalid, "Expected input 'entry' to be an account entry, but it is empty.");
        }

        if (input.Facts.Entries.FirstOrDefault(e => e.Id == id) is not { } entry)
        {
            return ActionOutcome.Refuse(AccountCodes.EntryUnknown, ("entry", id));
        }

        if (entry.Kind == AccountEntryKind.Reversal || input.Facts.Entries.Any(e => e.Reverses == id))
        {
            return ActionOutcome.Refuse(AccountCodes.EntryReversed, ("entry", id));
        }

        var reason = input.Text("reason") ?? "";
        var reversal = entry.Reversed(input.Facts.NextEntry, input.At, input.Case.Id, reason);
        return new ActionOutcome.Done([new CaseCommand.ReverseEntry(input.At, input.Actor, id, reason, reversal.Id)], [])
        {
            Accounts = [new AccountEvent.Posted(reversal)],
            Results = MoneyInputs.Results(("reversal", FeelValue.Of(reversal.Id))),
        };
    }
}
