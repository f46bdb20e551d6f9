using CaseFlow.Cases;
using CaseFlow.Cases.Commands;

namespace CaseFlow.Runtime.Actions.Meetings;

/// <summary><c>meeting.report</c>: notes what was reported on a resolution.</summary>
internal sealed class ReportResolution : ICaseAction
{
    public string Name => "meeting.report";

    public ActionDescription Description { get; } = ActionDescription
        .Of("A8", "记录决议事项的办理回报", "Notes what was reported on a resolution")
        .Must("meeting", ActionValueKind.Text, "会议编号", "The meeting's id")
        .Must("resolution", ActionValueKind.Text, "决议编号", "The resolution's id")
        .Must("done", ActionValueKind.Boolean, "是否办结", "Whether it is done")
        .May("note", ActionValueKind.Text, "说明", "In words")
        .Refuses(RecordCodes.MeetingResolution);

    public ActionOutcome Run(ActionInput input) => input.Truth("done") is { } done
        ? ActionOutcome.Ask(new CaseCommand.ReportResolution(
            input.At, input.Actor, input.Text("meeting") ?? "", input.Text("resolution") ?? "", done, input.Text("note")))
        : input.Misdrawn("done", "true or false");
}
