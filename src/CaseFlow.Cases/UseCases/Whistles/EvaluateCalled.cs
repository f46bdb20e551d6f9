using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Whistles;

/// <summary>Evaluates a called party: one whistle, one evaluation 一哨一考 (catalogue §5 rule 4).</summary>
internal static class EvaluateCalled
{
    public static CaseDecision Decide(Case current, CaseCommand.EvaluateCalled command)
    {
        var (whistle, rejection) = OpenCalls.Find(
            current, command.Party, command.Whistle, p => p.EvaluatedAt is null, RecordCodes.WhistleEvaluated, "evaluate");
        return rejection
            ?? Checks.Valid(current, "score", command.Score is >= 0 and <= 100, "it is not from 0 to 100")
            ?? Verdict.Accept(current, new CaseEvent.CalledEvaluated(
                command.At, command.Actor, command.Party, whistle, command.Score, command.Reason));
    }

}
