using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Recording;

/// <summary>Records a return visit 回访 (catalogue §5 rules 2 and 3, §7 row 7): one who was reached answers both questions, a bad answer has a reason.</summary>
internal static class RecordVisit
{
    public static CaseDecision Decide(Case current, CaseCommand.RecordVisit command)
    {
        var answered = command.Resolved is not null && command.Satisfaction is not null;
        var silent = command.Resolved is null && command.Satisfaction is null;
        if (Checks.Valid(current, "answers", command.Reached ? answered : silent, "they do not fit whether the reporter was reached") is { } unfit)
        {
            return unfit;
        }

        var bad = command.Resolved == false || command.Satisfaction == Satisfaction.Dissatisfied;
        return (bad ? Checks.Said(current, "reason", command.Reason) : null)
            ?? Verdict.Accept(current, new CaseEvent.VisitRecorded(
                command.At,
                command.Actor,
                command.Reached,
                command.Resolved,
                command.Satisfaction,
                command.Reason));
    }
}
