using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Recording;

/// <summary>Records what the reporter was told: every demand gets an answer (catalogue §5 rule 1).</summary>
internal static class RecordFeedback
{
    public static CaseDecision Decide(Case current, CaseCommand.RecordFeedback command) =>
        Checks.Said(current, "channel", command.Channel)
        ?? Checks.Said(current, "feedback", command.Text)
        ?? Verdict.Accept(current, new CaseEvent.FeedbackRecorded(command.At, command.Actor, command.Channel, command.Text));
}
