using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Audits;

/// <summary>Records a problem that the audit found, with its evidence (catalogue C4).</summary>
internal static class FindProblem
{
    public static CaseDecision Decide(Case current, CaseCommand.FindProblem command) =>
        Checks.NotOver(current, "record a finding")
        ?? AuditChecks.Running(current)
        ?? Checks.Said(current, "class", command.Finding.Class)
        ?? Checks.Said(current, "text", command.Finding.Text)
        ?? Checks.Valid(current, "amount", command.Finding.AmountFen is null or >= 0, "it is negative")
        ?? Checks.Valid(current, "finding", AuditChecks.Find(current, command.Finding.Id) is null, "its id is taken")
        ?? Verdict.Accept(current, new CaseEvent.ProblemFound(command.At, command.Actor, command.Finding));

}
