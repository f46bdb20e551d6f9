using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Runtime.Actions.Seats;

/// <summary><c>seat.end</c>: records that an elected seat ended: by resignation, by vote of the owners, or by law. No action removes an elected member.</summary>
internal sealed class EndSeat : ICaseAction
{
    public string Name => "seat.end";

    public ActionDescription Description { get; } = ActionDescription
        .Of("C5, W4", "记录业委会席位终止：书面辞职、业主大会表决通过或依法自动终止；不设“免去”", "Records that an elected seat ended, by resignation, by vote of the owners, or by law; there is no removal")
        .Must("member", ActionValueKind.Text, "成员", "Whose seat")
        .Must("ground", ActionValueKind.Text, "resignation（辞职）、assemblyVote（业主大会表决）或 automatic（依法自动终止）", "resignation, assemblyVote or automatic")
        .May("vote", ActionValueKind.Text, "本案已通过的表决", "The passed vote of this case")
        .May("text", ActionValueKind.Text, "书面辞职内容，或自动终止的依据", "The written resignation, or the rule that ends the seat")
        .May("papers", ActionValueKind.Texts, "证明文件编号", "Ids of stored papers that prove it")
        .Refuses(RecordCodes.SeatGround, RecordCodes.SeatResignation, RecordCodes.SeatVote, RecordCodes.SeatRule, RecordCodes.SeatEnded, CaseCodes.FieldInvalid)
        .Repeated("已终止的席位再次终止会被拒绝。", "A seat that ended does not end again: it is refused.");

    public ActionOutcome Run(ActionInput input) => input.Choice<SeatGround>("ground") is { } ground
        ? ActionOutcome.Ask(new CaseCommand.EndSeat(
            input.At,
            input.Actor,
            new SeatEnd(input.Text("member") ?? "", ground, input.Text("vote"), input.Text("text"), input.Actor, input.At) { Papers = input.Names("papers") }))
        : ActionOutcome.Refuse(RecordCodes.SeatGround, ("ground", input.Text("ground") ?? ""));
}
