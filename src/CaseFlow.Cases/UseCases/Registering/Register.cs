using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Registering;

/// <summary>Takes a new case into the ledger: every demand is registered (catalogue §5 rule 1).</summary>
internal static class Register
{
    public static CaseDecision Decide(Case? current, CaseCommand.Register command)
    {
        if (current is not null)
        {
            return Verdict.Reject(
                CaseCodes.CaseAlreadyRegistered,
                $"Expected to register case {command.Number}, but it is registered already.",
                ("number", current.Number));
        }

        return Checks.Said(null, "number", command.Number)
            ?? Checks.Said(null, "mechanism", command.Mechanism)
            ?? Checks.Said(null, "procedure version", command.ProcedureHash)
            ?? Checks.Said(null, "channel", command.Channel)
            ?? Checks.Said(null, "title", command.Title)
            ?? Checks.Said(null, "place", command.Place.Unit)
            ?? Verdict.Accept(null, new CaseEvent.Registered(
                command.At,
                command.Actor,
                command.Id,
                command.Number,
                command.Mechanism,
                command.ProcedureHash,
                command.Channel,
                command.Reporter,
                command.OnBehalfOf,
                command.Place,
                command.Title,
                command.Description,
                command.Photos,
                command.FollowUpHash,
                command.Data));
    }
}
