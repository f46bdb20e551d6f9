using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Linking;

/// <summary><c>case.reopen</c>: opens the case again, once unless a decision one level up grants more.</summary>
internal sealed class ReopenCase : ICaseAction
{
    public string Name => "case.reopen";

    public ActionDescription Description { get; } = ActionDescription
        .Of("§5 rule 3, W3", "重新办理；默认只一次，再次重办须有上一级的决定", "Opens the case again: once by default, a further time only by a decision one level up")
        .Must("reason", ActionValueKind.Text, "重办原因", "Why")
        .May("limit", ActionValueKind.Number, "不需上级决定的次数；默认1", "How often without such a decision; 1 when not given")
        .May("decision", ActionValueKind.Text, "上一级决定的内容", "The decision one level up, in words")
        .May("decidedBy", ActionValueKind.Text, "作出决定的单位编号，须在案件地点之上", "The unit that decided, above the case's place")
        .Gives("reopenings", ActionValueKind.Number, "至今重办次数", "How often it was reopened so far")
        .Refuses(RecordCodes.ReopenLimit, RecordCodes.ReopenLevel, CaseCodes.StatusTransition, CaseCodes.FieldInvalid, CaseCodes.MergeAlreadyMerged);

    private const int Usual = 1;

    public ActionOutcome Run(ActionInput input) => new ActionOutcome.Done(
        [
            new CaseCommand.Reopen(input.At, input.Actor, input.Text("reason") ?? "")
            {
                Limit = (int)Math.Clamp(input.Whole("limit") ?? Usual, 0, int.MaxValue),
                Decision = input.Text("decision"),
                DecidedBy = input.Text("decidedBy"),
            },
        ],
        [])
    {
        Results = ActionInputParts.Results(("reopenings", FeelValue.Of(input.Case.Reopenings + 1))),
    };
}
