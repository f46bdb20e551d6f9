using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Actions.Meetings;

/// <summary><c>meeting.hold</c>: records a meeting and what it resolved.</summary>
internal sealed class HoldMeeting : ICaseAction
{
    public string Name => "meeting.hold";

    public ActionDescription Description { get; } = ActionDescription
        .Of("A8", "记录会议及其决议事项", "Records a meeting and what it resolved")
        .Must("kind", ActionValueKind.Text, "会议种类", "The kind of meeting")
        .May("heldOn", ActionValueKind.Date, "召开日期；默认当天", "The day it was held; today when not given")
        .May("place", ActionValueKind.Text, "地点", "Where")
        .Must("attendees", ActionValueKind.Texts, "到会者", "Who was there")
        .May("absent", ActionValueKind.Texts, "缺席者", "Who was invited and not there")
        .May("quorum", ActionValueKind.Number, "最少到会人数；默认1", "How many must have been there; 1 when not given")
        .May("minutes", ActionValueKind.Text, "会议记录", "The minutes")
        .May("agenda", ActionValueKind.Texts, "议题案件的编号", "Numbers of the cases talked about")
        .May("resolutions", ActionValueKind.Contexts, "决议：text、role 或 unit、due、case", "Resolutions: text, role or unit, due, case")
        .Gives("meeting", ActionValueKind.Text, "会议编号", "The meeting's id")
        .Gives("resolutions", ActionValueKind.Contexts, "带编号（id）的决议", "The resolutions with their id")
        .Refuses(RecordCodes.MeetingQuorum, RecordCodes.MeetingOwner, RecordCodes.MeetingDue, CaseCodes.FieldInvalid, CaseCodes.CaseEnded);

    public ActionOutcome Run(ActionInput input)
    {
        if (input.Text("heldOn") is not null && input.Day("heldOn") is null)
        {
            return input.Misdrawn("heldOn", "a day");
        }

        var id = $"M{input.Case.Meetings.Length + 1}";
        var meeting = new Meeting(id, input.Text("kind") ?? "", input.Day("heldOn") ?? input.Today(), input.Actor, input.At)
        {
            Place = input.Text("place"),
            Attendees = input.Names("attendees"),
            Absent = input.Names("absent"),
            Minutes = input.Text("minutes"),
            Agenda = input.Names("agenda"),
            Resolutions = [.. input.Parts("resolutions").Select((part, i) => Resolved($"{id}-{i + 1}", part))],
        };
        return new ActionOutcome.Done(
            [new CaseCommand.HoldMeeting(input.At, input.Actor, meeting, (int?)Math.Clamp(input.Whole("quorum") ?? 1, 1, int.MaxValue))], [])
        {
            Results = ActionInputParts.Results(
                ("meeting", FeelValue.Of(id)), ("resolutions", new FeelValue.List([.. meeting.Resolutions.Select(Show)]))),
        };
    }

    private static Resolution Resolved(string id, ActionInput part) => new(id, part.Text("text") ?? "")
    {
        Role = part.Text("role"),
        Unit = part.Text("unit"),
        Due = part.Day("due"),
        Case = part.Text("case"),
    };

    private static FeelValue Show(Resolution resolution) => new FeelValue.Context(ActionInputParts.Results(
        ("id", FeelValue.Of(resolution.Id)),
        ("text", FeelValue.Of(resolution.Text)),
        ("role", Given(resolution.Role)),
        ("unit", Given(resolution.Unit)),
        ("due", resolution.Due is { } due ? new FeelValue.Date(FeelDate.From(due)) : FeelValue.Missing),
        ("case", Given(resolution.Case))));

    private static FeelValue Given(string? text) => text is null ? FeelValue.Missing : FeelValue.Of(text);
}
