using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Runtime.Actions.Votes;

/// <summary>
/// <c>vote.open</c>: inputs vote, matter, kind (ownersAssembly, panel, committee), rule (ordinary, major, twoThirds, simple), roll (list of voter,
/// area, weight, proxy), secret, noticeGivenOn, heldOn, noticeDays (default 15), proxyLimit (default none).
/// </summary>
internal sealed class OpenVote : ICaseAction
{
    private const int UsualNoticeDays = 15;
    private static readonly string[] Days = ["noticeGivenOn", "heldOn"];
    private static readonly string[] Numbers = ["noticeDays", "proxyLimit"];

    public string Name => "vote.open";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C2–C8, §7 rows 14, 15, 19, 26", "开启表决：确定事项、规则和表决名册", "Opens a vote: matter, rule and roll")
        .May("vote", ActionValueKind.Text, "表决名称；默认 vote", "The vote's name; vote when not given")
        .May("matter", ActionValueKind.Text, "表决事项", "What is voted on")
        .May("kind", ActionValueKind.Text, "ownersAssembly、panel 或 committee", "ownersAssembly, panel or committee")
        .May("rule", ActionValueKind.Text, "ordinary、major、twoThirds 或 simple", "ordinary, major, twoThirds or simple")
        .May("roll", ActionValueKind.Contexts, "名册：voter、area、weight、proxy", "The roll: voter, area, weight, proxy")
        .May("secret", ActionValueKind.Boolean, "是否无记名", "Whether nobody may see who voted how")
        .May("noticeGivenOn", ActionValueKind.Date, "通知日期", "The day of the notice")
        .May("heldOn", ActionValueKind.Date, "会议日期", "The day of the meeting")
        .May("noticeDays", ActionValueKind.Number, "通知至会议的最少天数；默认15", "Days from notice to meeting, at least; 15 when not given")
        .May("proxyLimit", ActionValueKind.Number, "一人最多代理人数", "For how many one proxy may vote")
        .Refuses(VoteCodes.AlreadyOpen, VoteCodes.MatterUnknown, VoteCodes.RuleUnfit, VoteCodes.RuleTooWeak, VoteCodes.RollEmpty, VoteCodes.RollTooLarge, VoteCodes.RollRow, VoteCodes.RollTwice, VoteCodes.PanelSize, VoteCodes.NoticeMissing, VoteCodes.NoticeTooShort);

    public ActionOutcome Run(ActionInput input)
    {
        var rule = VoteInputs.Parse<VoteRule>(input.Text("rule"));
        if (rule is null && VoteInputs.IsGiven(input, "rule"))
        {
            return Wrong(input, "rule", "ordinary, major, twoThirds or simple");
        }

        var kind = VoteInputs.IsGiven(input, "kind") ? VoteInputs.Parse<VoteKind>(input.Text("kind")) : Usual(rule);
        if (kind is null)
        {
            return Wrong(input, "kind", "ownersAssembly, panel or committee");
        }

        if (Days.FirstOrDefault(n => VoteInputs.IsGiven(input, n) && VoteInputs.Day(input, n) is null) is { } day)
        {
            return Wrong(input, day, "a day");
        }

        if (Numbers.FirstOrDefault(n => VoteInputs.IsGiven(input, n) && VoteInputs.Whole(input, n) is null) is { } number)
        {
            return Wrong(input, number, "a whole number from 0");
        }

        return ActionOutcome.Ask(new CaseCommand.OpenVote(
            input.At,
            input.Actor,
            VoteInputs.Vote(input),
            kind.Value,
            input.Text("matter"),
            rule,
            VoteInputs.Roll(input),
            input.Truth("secret") ?? false,
            VoteInputs.Day(input, "noticeGivenOn"),
            VoteInputs.Day(input, "heldOn"),
            VoteInputs.Whole(input, "noticeDays") ?? UsualNoticeDays,
            VoteInputs.Whole(input, "proxyLimit")));
    }

    private static VoteKind Usual(VoteRule? rule) => rule switch
    {
        VoteRule.TwoThirds => VoteKind.Panel,
        VoteRule.Simple => VoteKind.Committee,
        _ => VoteKind.OwnersAssembly,
    };

    private static ActionOutcome Wrong(ActionInput input, string name, string expected) =>
        ActionOutcome.Fail(ActionCodes.InputInvalid, $"Expected input '{name}' to be {expected}, but found '{input.Text(name)}'.");
}
