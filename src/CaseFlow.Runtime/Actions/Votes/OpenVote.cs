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
