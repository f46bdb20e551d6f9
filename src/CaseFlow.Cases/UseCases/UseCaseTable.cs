using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.UseCases.Course;
using CaseFlow.Cases.UseCases.Money;
using CaseFlow.Cases.UseCases.Recording;
using CaseFlow.Cases.UseCases.Registering;
using CaseFlow.Cases.UseCases.Tasks;
using CaseFlow.Cases.UseCases.Votes;

namespace CaseFlow.Cases.UseCases;

/// <summary>Which use case decides which command.</summary>
internal static class UseCaseTable
{
    public static CaseDecision Decide(Case? current, CaseCommand command) => (current, command) switch
    {
        (_, CaseCommand.Register c) => Register.Decide(current, c),
        (null, _) => Verdict.Reject(
            CaseCodes.CaseNotRegistered,
            $"Expected to carry out {command.GetType().Name} on a case, but it is not registered.",
            ("command", command.GetType().Name)),

        (_, CaseCommand.MergeInto c) => MergeInto.Decide(current, c),
        (_, CaseCommand.AbsorbDuplicate c) => AbsorbDuplicate.Decide(current, c),
        (_, CaseCommand.LinkCase c) => LinkCase.Decide(current, c),
        (_, CaseCommand.Classify c) => Classify.Decide(current, c),
        (_, CaseCommand.AssignHandlers c) => AssignHandlers.Decide(current, c),
        (_, CaseCommand.SetData c) => SetData.Decide(current, c),
        (_, CaseCommand.EraseReporter c) => EraseReporter.Decide(current, c),

        (_, CaseCommand.OpenTask c) => OpenTask.Decide(current, c),
        (_, CaseCommand.CloseTask c) => CloseTask.Decide(current, c),
        (_, CaseCommand.ChangeTaskDue c) => ChangeTaskDue.Decide(current, c),
        (_, CaseCommand.RedrawTask c) => RedrawTask.Decide(current, c),
        (_, CaseCommand.Claim c) => Claim.Decide(current, c),
        (_, CaseCommand.Release c) => Release.Decide(current, c),
        (_, CaseCommand.CompleteTask c) => CompleteTask.Decide(current, c),
        (_, CaseCommand.TransferTask c) => TransferTask.Decide(current, c),
        (_, CaseCommand.DelegateTask c) => DelegateTask.Decide(current, c),
        (_, CaseCommand.ReturnTask c) => ReturnTask.Decide(current, c),
        (_, CaseCommand.Urge c) => Urge.Decide(current, c),

        (_, CaseCommand.ReachMilestone c) => ReachMilestone.Decide(current, c),
        (_, CaseCommand.Suspend c) => Suspend.Decide(current, c),
        (_, CaseCommand.Resume c) => Resume.Decide(current, c),
        (_, CaseCommand.Escalate c) => Escalate.Decide(current, c),
        (_, CaseCommand.Reject c) => Reject.Decide(current, c),
        (_, CaseCommand.Withdraw c) => Withdraw.Decide(current, c),
        (_, CaseCommand.Reopen c) => Reopen.Decide(current, c),
        (_, CaseCommand.Close c) => Close.Decide(current, c),
        (_, CaseCommand.StartClock c) => StartClock.Decide(current, c),
        (_, CaseCommand.StopClock c) => StopClock.Decide(current, c),

        (_, CaseCommand.RecordMeasure c) => RecordMeasure.Decide(current, c),
        (_, CaseCommand.RecordOutcome c) => RecordOutcome.Decide(current, c),
        (_, CaseCommand.RecordFeedback c) => RecordFeedback.Decide(current, c),
        (_, CaseCommand.RecordVisit c) => RecordVisit.Decide(current, c),
        (_, CaseCommand.RecordEvaluation c) => RecordEvaluation.Decide(current, c),
        (_, CaseCommand.RecordAssessment c) => RecordAssessment.Decide(current, c),
        (_, CaseCommand.RecordDisclosure c) => RecordDisclosure.Decide(current, c),
        (_, CaseCommand.Rate c) => Rate.Decide(current, c),

        (_, CaseCommand.ApplyForMoney c) => ApplyForMoney.Decide(current, c),
        (_, CaseCommand.DecideOnMoney c) => DecideOnMoney.Decide(current, c),
        (_, CaseCommand.PayMoney c) => PayMoney.Decide(current, c),
        (_, CaseCommand.RecordReceipt c) => RecordReceipt.Decide(current, c),
        (_, CaseCommand.RecordDonations c) => RecordDonations.Decide(current, c),
        (_, CaseCommand.RecordMatch c) => RecordMatch.Decide(current, c),
        (_, CaseCommand.PayTranche c) => PayTranche.Decide(current, c),
        (_, CaseCommand.SettleFund c) => SettleFund.Decide(current, c),
        (_, CaseCommand.ReverseEntry c) => ReverseEntry.Decide(current, c),

        (_, CaseCommand.OpenVote c) => OpenVote.Decide(current, c),
        (_, CaseCommand.RecuseVoter c) => RecuseVoter.Decide(current, c),
        (_, CaseCommand.CastBallots c) => CastBallots.Decide(current, c),
        (_, CaseCommand.CountVote c) => CountVote.Decide(current, c),
        _ => RecordTable.Decide(current, command)
            ?? throw new InvalidOperationException($"Expected to decide {command.GetType().Name}, but no use case takes it."),
    };
}
