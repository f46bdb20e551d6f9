using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Escalation;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Course;

/// <summary>Raises a whistle: one rung at a time, with a reason (catalogue §5 rule 6).</summary>
internal static class Escalate
{
    public static CaseDecision Decide(Case current, CaseCommand.Escalate command)
    {
        if (Checks.Said(current, "reason", command.Reason) is { } unsaid)
        {
            return unsaid;
        }

        if (current.Status != CaseStatus.Escalated && Checks.MayBecome(current, CaseStatus.Escalated) is { } illegal)
        {
            return illegal;
        }

        if (!EscalationLadder.MayClimb(current.Grade, command.Grade, command.Urgent))
        {
            var from = current.Grade is { } grade ? grade.ToString() : "none";
            return Verdict.Reject(
                CaseCodes.EscalationRung,
                $"Expected to climb one rung from {from} in case {current.Number}, but {command.Grade} was asked for.",
                ("from", from),
                ("to", command.Grade.ToString()));
        }

        return Verdict.Accept(
            current,
            new CaseEvent.WhistleRaised(command.At, command.Actor, current.Grade, command.Grade, command.Reason, command.Urgent),
            new CaseEvent.StatusReached(command.At, command.Actor, CaseStatus.Escalated, null));
    }
}
