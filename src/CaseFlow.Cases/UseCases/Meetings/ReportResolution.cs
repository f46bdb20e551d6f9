using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Meetings;

/// <summary>Notes what was reported on a resolution of an earlier meeting (catalogue A8).</summary>
internal static class ReportResolution
{
    public static CaseDecision Decide(Case current, CaseCommand.ReportResolution command) =>
        current.Meetings.FirstOrDefault(m => m.Id == command.Meeting)?.Resolutions.Any(r => r.Id == command.Resolution) == true
            ? Verdict.Accept(current, new CaseEvent.ResolutionReported(
                command.At, command.Actor, command.Meeting, command.Resolution, command.Done, command.Note))
            : Verdict.Reject(
                RecordCodes.MeetingResolution,
                $"Expected to report on resolution {command.Resolution} of meeting {command.Meeting} in case {current.Number}, but there is none.",
                ("meeting", command.Meeting),
                ("resolution", command.Resolution));

}
