using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Recording;

/// <summary>Records the evaluation of one handler: one whistle, one evaluation (catalogue §5 rule 4).</summary>
internal static class RecordEvaluation
{
    public static CaseDecision Decide(Case current, CaseCommand.RecordEvaluation command) =>
        Checks.Said(current, "party", command.Party)
        ?? Checks.Valid(current, "score", command.Score is >= 0 and <= 100, "it is not from 0 to 100")
        ?? Verdict.Accept(current, new CaseEvent.EvaluationRecorded(command.At, command.Actor, command.Party, command.Score, command.Reason));
}
