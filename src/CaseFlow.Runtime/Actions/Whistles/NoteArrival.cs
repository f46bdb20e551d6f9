using CaseFlow.Cases;
using CaseFlow.Cases.Commands;

namespace CaseFlow.Runtime.Actions.Whistles;

/// <summary><c>whistle.arrive</c>: notes that a called party is there.</summary>
internal sealed class NoteArrival : ICaseAction
{
    public string Name => "whistle.arrive";

    public ActionDescription Description { get; } = ActionDescription
        .Of("A4", "报到：记录被呼叫方到场", "Notes that a called party is there")
        .Must("party", ActionValueKind.Text, "单位编号", "The party")
        .May("whistle", ActionValueKind.Text, "哨单编号；默认最早一张未报到的", "The whistle; the oldest without arrival when not given")
        .May("note", ActionValueKind.Text, "说明", "In words")
        .Refuses(RecordCodes.WhistleNotCalled, RecordCodes.WhistleArrived)
        .Repeated("同一哨单再次报到会被拒绝。", "A second arrival for the same whistle is refused.");

    public ActionOutcome Run(ActionInput input) => ActionOutcome.Ask(
        new CaseCommand.NoteArrival(input.At, input.Actor, input.Text("party") ?? "", input.Text("whistle"), input.Text("note")));
}
