using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Supervision;

/// <summary>Records a talk 约谈; one about accountability exists only after a finding (catalogue A6 step 5).</summary>
internal static class HoldTalk
{
    public static CaseDecision Decide(Case current, CaseCommand.HoldTalk command)
    {
        if (command.Talk.Kind == TalkKind.Accountability && !current.Orders.Any(o => o.Finding is { Kind: not SupervisionFindingKind.None }))
        {
            return Verdict.Reject(
                RecordCodes.TalkWithoutFinding,
                $"Expected a finding of inaction, slow or cold action before a talk about accountability in case {current.Number}, but there is none.");
        }

        return Checks.Said(current, "with", command.Talk.With)
            ?? Checks.Said(current, "text", command.Talk.Text)
            ?? Verdict.Accept(current, new CaseEvent.TalkHeld(command.At, command.Actor, command.Talk));
    }

}
