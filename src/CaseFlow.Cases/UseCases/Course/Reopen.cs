using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Course;

/// <summary>
/// Opens a case again because the outcome did not hold. How often that may be is for the procedure to say; beyond that a decision one level up
/// is needed (catalogue §5 rule 3).
/// </summary>
internal static class Reopen
{
    public static CaseDecision Decide(Case current, CaseCommand.Reopen command) =>
        Checks.Said(current, "reason", command.Reason)
        ?? Checks.NotMerged(current)
        ?? Checks.MayBecome(current, CaseStatus.Reopened)
        ?? Granted(current, command)
        ?? Verdict.Accept(current, Events(current, command));

    private static IEnumerable<CaseEvent> Events(Case current, CaseCommand.Reopen command)
    {
        if (current.Reopenings >= command.Limit)
        {
            yield return new CaseEvent.ReopeningGranted(command.At, command.Actor, command.Decision!, command.DecidedBy!);
        }

        yield return new CaseEvent.Reopened(command.At, command.Actor, command.Reason, null);
    }

    private static CaseDecision? Granted(Case current, CaseCommand.Reopen command)
    {
        if (command.Limit is not { } limit || current.Reopenings < limit)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(command.Decision) || string.IsNullOrWhiteSpace(command.DecidedBy))
        {
            return Verdict.Reject(
                RecordCodes.ReopenLimit,
                $"Expected case {current.Number} to be reopened at most {limit} times without a decision one level up, but it was already.",
                ("limit", $"{limit}"));
        }

        return current.Place.Path.Contains(command.DecidedBy) && command.DecidedBy != current.Place.Unit
            ? null
            : Verdict.Reject(
                RecordCodes.ReopenLevel,
                $"Expected a unit above {current.Place.Unit} to decide on reopening case {current.Number}, but '{command.DecidedBy}' is none.",
                ("unit", command.DecidedBy));
    }
}
