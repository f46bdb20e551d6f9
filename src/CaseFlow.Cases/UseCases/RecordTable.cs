using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.UseCases.Audits;
using CaseFlow.Cases.UseCases.Meetings;
using CaseFlow.Cases.UseCases.Publishing;
using CaseFlow.Cases.UseCases.Registering;
using CaseFlow.Cases.UseCases.Seats;
using CaseFlow.Cases.UseCases.Supervision;
using CaseFlow.Cases.UseCases.Whistles;

namespace CaseFlow.Cases.UseCases;

/// <summary>Which use case decides which command of meetings, whistles, supervision, audits, notices and seats.</summary>
internal static class RecordTable
{
    public static CaseDecision? Decide(Case current, CaseCommand command) => command switch
    {
        CaseCommand.Retitle c => Retitle.Decide(current, c),
        CaseCommand.HoldMeeting c => HoldMeeting.Decide(current, c),
        CaseCommand.ReportResolution c => ReportResolution.Decide(current, c),
        CaseCommand.CallParties c => CallParties.Decide(current, c),
        CaseCommand.NoteArrival c => NoteArrival.Decide(current, c),
        CaseCommand.EvaluateCalled c => EvaluateCalled.Decide(current, c),
        CaseCommand.OrderSupervision c => OrderSupervision.Decide(current, c),
        CaseCommand.FindSupervised c => FindSupervised.Decide(current, c),
        CaseCommand.HoldTalk c => HoldTalk.Decide(current, c),
        CaseCommand.FindProblem c => FindProblem.Decide(current, c),
        CaseCommand.ReplyToFinding c => ReplyToFinding.Decide(current, c),
        CaseCommand.RectifyFinding c => RectifyFinding.Decide(current, c),
        CaseCommand.RecheckFinding c => RecheckFinding.Decide(current, c),
        CaseCommand.CloseAudit c => CloseAudit.Decide(current, c),
        CaseCommand.PublishNotice c => PublishNotice.Decide(current, c),
        CaseCommand.PlaceOnList c => PlaceOnList.Decide(current, c),
        CaseCommand.TakeOffList c => TakeOffList.Decide(current, c),
        CaseCommand.EndSeat c => EndSeat.Decide(current, c),
        _ => null,
    };
}
