using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Recording;

/// <summary>The reporter rates the handling, once, after feedback or closing.</summary>
internal static class Rate
{
    public static CaseDecision Decide(Case current, CaseCommand.Rate command)
    {
        if (current.Rating is not null)
        {
            return Verdict.Reject(CaseCodes.RatingGiven, $"Expected to rate case {current.Number}, but it was rated already.");
        }

        return current.FirstAt(CaseStatus.FedBack) is null && current.FirstAt(CaseStatus.Closed) is null
            ? Verdict.Reject(
                CaseCodes.RatingTooEarly,
                $"Expected to rate case {current.Number}, but it is {CaseStatusName.Of(current.Status)} and without feedback.",
                ("status", CaseStatusName.Of(current.Status)))
            : Verdict.Accept(current, new CaseEvent.Rated(command.At, command.Actor, command.Satisfaction, command.Text));
    }
}
