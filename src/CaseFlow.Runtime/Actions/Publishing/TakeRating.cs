using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Runtime.EffectHandlers;

namespace CaseFlow.Runtime.Actions.Publishing;

/// <summary><c>rating.take</c>: takes a party off a rating list.</summary>
internal sealed class TakeRating : ICaseAction
{
    public string Name => "rating.take";

    public ActionDescription Description { get; } = ActionDescription
        .Of("D2", "从榜单移出（退出机制）", "Takes a party off a rating list: the way out")
        .Must("list", ActionValueKind.Text, "red（红榜）、black（黑榜）、yellow（黄榜）或 star（星级榜）", "red, black, yellow or star")
        .Must("party", ActionValueKind.Text, "单位或主体编号", "The unit or party")
        .Must("reason", ActionValueKind.Text, "退出理由", "The way out it went")
        .May("period", ActionValueKind.Text, "考核期", "The period judged")
        .Refuses(ActionCodes.RatingNotThere, CaseCodes.FieldInvalid)
        .Repeated("不在榜上的再次移出会被拒绝。", "Whoever is not on the list is not taken off: it is refused.");

    public ActionNeeds Needs(ActionInput input) => input.Text("list") is { } list ? new ActionNeeds { Ratings = [list] } : ActionNeeds.None;

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Text("list") is not { } list || !RatingLists.All.Contains(list))
        {
            return input.Misdrawn("list", "red, black, yellow or star");
        }

        var (party, reason) = (input.Text("party") ?? "", input.Text("reason") ?? "");
        return input.Facts.Ratings.FirstOrDefault(r => r.List == list && r.Party == party) is not { } entry
            ? ActionOutcome.Refuse(ActionCodes.RatingNotThere, ("list", list), ("party", party))
            : new ActionOutcome.Done([new CaseCommand.TakeOffList(input.At, input.Actor, list, party, reason)], [])
            {
                Orders = [new OutsideOrder(LeaveRating.Name, new RatingExit(entry.Id, reason).Write())],
            };
    }
}
