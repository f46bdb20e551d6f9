using CaseFlow.Cases.Accounts;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary>
/// <c>account.open</c>: inputs account, kind (publicRevenue, fund, bond, project), unit (default: the case's place), name (default: the id). An account
/// that is there with the same kind and unit is left as it is.
/// </summary>
internal sealed class OpenAccount : ICaseAction
{
    public string Name => "account.open";

    public ActionNeeds Needs(ActionInput input) => new() { Accounts = input.Text("account") is { } id ? [id] : [] };

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Text("account") is not { } id || AccountKindName.Find(input.Text("kind")) is not { } kind)
        {
            return ActionOutcome.Fail(
                ActionCodes.InputInvalid, $"Expected inputs 'account' and 'kind' to be an id and a kind of account, but found '{input.Text("kind")}'.");
        }

        var unit = input.Text("unit") ?? input.Case.Place.Unit;
        if (input.Facts.Organisation.FindUnit(unit) is null)
        {
            return ActionOutcome.Fail(ActionCodes.InputInvalid, $"Expected input 'unit' to be a unit, but '{unit}' is none.");
        }

        var wanted = new Account(id, kind, unit, input.Text("name") ?? id);
        var existing = input.Account("account");
        return AccountRules.Open(existing, wanted) is { } refusal ? refusal.Answer()
            : existing is not null ? ActionOutcome.Ask()
            : new ActionOutcome.Done([], []) { Accounts = [new AccountEvent.Opened(wanted)] };
    }
}
