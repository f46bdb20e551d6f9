using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Meetings;

/// <summary>Records a meeting: with enough people, and each resolution with text, owner and a due day after it (catalogue A8).</summary>
internal static class HoldMeeting
{
    public static CaseDecision Decide(Case current, CaseCommand.HoldMeeting command) =>
        Checks.NotOver(current, "record a meeting")
        ?? Checks.Said(current, "kind", command.Meeting.Kind)
        ?? Checks.Valid(current, "meeting", current.Meetings.All(m => m.Id != command.Meeting.Id), "its id is taken")
        ?? Attended(current, command.Meeting, Math.Max(1, command.Quorum ?? 1))
        ?? command.Meeting.Resolutions.Select(r => Resolved(current, command.Meeting, r)).FirstOrDefault(r => r is not null)
        ?? Verdict.Accept(current, new CaseEvent.MeetingHeld(command.At, command.Actor, command.Meeting));


    private static CaseDecision? Attended(Case current, Meeting meeting, int quorum)
    {
        var present = meeting.Attendees.Where(a => !string.IsNullOrWhiteSpace(a)).Distinct(StringComparer.Ordinal).Count();
        return present >= quorum
            ? null
            : Verdict.Reject(
                RecordCodes.MeetingQuorum,
                $"Expected at least {quorum} people at meeting {meeting.Id} of case {current.Number}, but there were {present}.",
                ("present", $"{present}"),
                ("quorum", $"{quorum}"));
    }

    private static CaseDecision? Resolved(Case current, Meeting meeting, Resolution resolution) =>
        Checks.Said(current, "resolution", resolution.Text)
        ?? (string.IsNullOrWhiteSpace(resolution.Role) && string.IsNullOrWhiteSpace(resolution.Unit)
            ? Verdict.Reject(
                RecordCodes.MeetingOwner,
                $"Expected resolution {resolution.Id} of case {current.Number} to have an owner, but it names neither role nor unit.",
                ("resolution", resolution.Text))
            : null)
        ?? (resolution.Due < meeting.HeldOn
            ? Verdict.Reject(
                RecordCodes.MeetingDue,
                $"Expected resolution {resolution.Id} of case {current.Number} to be due after its meeting, but it is due on {resolution.Due:yyyy-MM-dd}.",
                ("resolution", resolution.Text),
                ("due", $"{resolution.Due:yyyy-MM-dd}"),
                ("held", $"{meeting.HeldOn:yyyy-MM-dd}"))
            : null);
}
