using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Course;

/// <summary>Notes a status that the procedure reached. Ends that are reached again change nothing; other statuses move their last moment.</summary>
internal static class ReachMilestone
{
    public static CaseDecision Decide(Case current, CaseCommand.ReachMilestone command)
    {
        var next = command.Status;
        if (next == CaseStatus.Suspended)
        {
            return Checks.Valid(current, "milestone", false, "a case is suspended only by its own command")!;
        }

        if (next == current.Status)
        {
            return current.IsEnded || next == CaseStatus.Reopened
                ? Verdict.Accept(current)
                : Verdict.Accept(current, new CaseEvent.StatusReached(command.At, command.Actor, next, command.Element));
        }

        if (next switch { CaseStatus.Reopened => Checks.NotMerged(current), CaseStatus.Closed => Checks.Finishable(current), _ => null } is { } forbidden)
        {
            return forbidden;
        }

        return Checks.MayBecome(current, next)
            ?? next switch
            {
                CaseStatus.Reopened => Verdict.Accept(current, new CaseEvent.Reopened(command.At, command.Actor, null, command.Element)),
                CaseStatus.Closed => Verdict.Accept(
                    current,
                    [
                        .. CaseClocks.StopAll(current, command.At, command.Actor, done: true),
                        new CaseEvent.StatusReached(command.At, command.Actor, next, command.Element),
                    ]),
                CaseStatus.Rejected or CaseStatus.Withdrawn => CallOff(current, command),
                _ => Verdict.Accept(current, new CaseEvent.StatusReached(command.At, command.Actor, next, command.Element)),
            };
    }

    private static CaseDecision CallOff(Case current, CaseCommand.ReachMilestone command) => Verdict.Accept(
        current,
        [
            .. CaseClocks.StopAll(current, command.At, command.Actor, done: false),
            command.Status == CaseStatus.Rejected
                ? new CaseEvent.Rejected(command.At, command.Actor, null)
                : new CaseEvent.Withdrawn(command.At, command.Actor, null),
        ]);
}
