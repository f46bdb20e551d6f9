using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Course;

/// <summary>Finishes a case by hand. The procedure itself closes by its milestone.</summary>
internal static class Close
{
    public static CaseDecision Decide(Case current, CaseCommand.Close command)
    {
        if (Checks.NotOver(current, "close") is { } over)
        {
            return over;
        }

        if (current.Tasks.FirstOrDefault() is { } open)
        {
            return Verdict.Reject(
                CaseCodes.CaseTaskOpen,
                $"Expected to close case {current.Number}, but task {open.Id} is open.",
                ("task", open.Id.ToString()));
        }

        return Checks.Finishable(current)
            ?? Checks.MayBecome(current, CaseStatus.Closed)
            ?? Verdict.Accept(
                current,
                [
                    .. CaseClocks.StopAll(current, command.At, command.Actor, done: true),
                    new CaseEvent.StatusReached(command.At, command.Actor, CaseStatus.Closed, null),
                ]);
    }
}
