using CaseFlow.Cases.Accounts;

namespace CaseFlow.Runtime.Actions.Money;

/// <summary>
/// <c>account.open</c>: inputs account, kind (publicRevenue, fund, bond, project), unit (default: the case's place), name (default: the id). An account
/// that is there with the same kind and unit is left as it is.
/// </summary>
internal sealed class OpenAccount : ICaseAction
{
    public string Name => "account.open";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C6, E5", "开立账户；已有的同类账户不变", "Opens an account; one that is there is left as it is")
        .Must("account", ActionValueKind.Text, "账户编号", "The account")
        .Must("kind", ActionValueKind.Text, "publicRevenue、fund、bond 或 project", "publicRevenue, fund, bond or project")
        .May("unit", ActionValueKind.Text, "所属单位；默认案件地点", "The unit it belongs to; the place of the case when not given")
        .May("name", ActionValueKind.Text, "名称；默认编号", "Its name; the id when not given")
        .Refuses(AccountCodes.IdInvalid, AccountCodes.OtherKind, AccountCodes.Closed)
        .Repeated("已开立的账户保持不变。", "An account that is open stays as it is.");

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
