using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Recording;

/// <summary>Posts the case to an assessment: the result is used (catalogue §5 rule 10).</summary>
internal static class RecordAssessment
{
    public static CaseDecision Decide(Case current, CaseCommand.RecordAssessment command) =>
        Checks.Said(current, "assessment", command.Assessment)
        ?? Checks.Said(current, "party", command.Party)
        ?? Verdict.Accept(current, new CaseEvent.AssessmentRecorded(
            command.At,
            command.Actor,
            command.Assessment,
            command.Party,
            command.Points,
            command.Reason));
}
