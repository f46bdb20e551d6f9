using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;
using CaseFlow.Runtime.EffectHandlers;

namespace CaseFlow.Runtime.Actions.Publishing;

/// <summary><c>rating.put</c>: puts a party on a rating list.</summary>
internal sealed class PutRating : ICaseAction
{
    public string Name => "rating.put";

    public ActionDescription Description { get; } = ActionDescription
        .Of("D2, D5", "列入红榜、黑榜、黄榜或星级榜", "Puts a party on a rating list")
        .Must("list", ActionValueKind.Text, "red（红榜）、black（黑榜）、yellow（黄榜）或 star（星级榜）", "red, black, yellow or star")
        .Must("party", ActionValueKind.Text, "单位或主体编号", "The unit or party")
        .Must("reason", ActionValueKind.Text, "理由", "Why")
        .Must("period", ActionValueKind.Text, "考核期，如 2026-Q1", "The period judged, such as 2026-Q1")
        .Gives("entry", ActionValueKind.Text, "榜单条目编号", "The entry's id")
        .Refuses(ActionCodes.PartyUnknown, ActionCodes.RatingThere, CaseCodes.FieldInvalid)
        .Repeated("已在榜上的再次列入会被拒绝。", "Whoever is on the list is not put on it again: it is refused.");

    public ActionNeeds Needs(ActionInput input) => input.Text("list") is { } list ? new ActionNeeds { Ratings = [list] } : ActionNeeds.None;

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Text("list") is not { } list || !RatingLists.All.Contains(list))
        {
            return input.Misdrawn("list", "red, black, yellow or star");
        }

        var party = input.Text("party") ?? "";
        if (party.Length > 0 && !OrganisationNames.IsKnown(input.Facts.Organisation, party))
        {
            return ActionOutcome.Refuse(ActionCodes.PartyUnknown, ("party", party));
        }

        if (input.Facts.Ratings.Any(r => r.List == list && r.Party == party))
        {
            return ActionOutcome.Refuse(ActionCodes.RatingThere, ("list", list), ("party", party));
        }

        var id = $"{input.Case.Number}-L{input.Case.Placings.Length + 1}";
        var placing = new ListPlacing(id, list, party, input.Text("reason") ?? "", input.Text("period") ?? "", input.Actor, input.At);
        return new ActionOutcome.Done([new CaseCommand.PlaceOnList(input.At, input.Actor, placing)], [])
        {
            Orders = [new OutsideOrder(EnterRating.Name, id)],
            Results = ActionInputParts.Results(("entry", FeelValue.Of(id))),
        };
    }
}
