using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.UseCases.Money;

/// <summary>
/// Records one body's decision, each in its turn and each by another person (catalogue C6, §5 rule 9). A moment that passes decides nothing
/// (§7 row 23): only persons approve, except that the votes of an assembly may be counted by the system.
/// </summary>
internal static class DecideOnMoney
{
    private const string AssemblyVote = "assemblyVote";
    private const string SystemActor = "system";

    public static CaseDecision Decide(Case current, CaseCommand.DecideOnMoney command) =>
        Checks.NotOver(current, "decide on money")
        ?? MoneyChecks.Stands(current, command.Application, out var application, MoneyState.Applied)
        ?? InTurn(application, command)
        ?? ByPerson(application, command)
        ?? ByVote(current, command)
        ?? Quotes(application, command)
        ?? Verdict.Accept(current, new CaseEvent.MoneyDecided(
            command.At, command.Actor, command.Application, command.Stage, command.Decision, command.Opinion, command.Body));

    private static CaseDecision? InTurn(MoneyApplication application, CaseCommand.DecideOnMoney command) => application.NextStage == command.Stage
        ? null
        : MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.StageOrder, ("stage", command.Stage), ("expected", application.NextStage ?? "")));

    private static CaseDecision? ByPerson(MoneyApplication application, CaseCommand.DecideOnMoney command) => command.Stage == AssemblyVote
        ? null
        : command.Actor == SystemActor && command.Decision == MoneyDecision.Approve
            ? MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.Silence, ("stage", command.Stage)))
            : application.Applicants.Contains(command.Actor)
                || application.Approvals.Any(a => a.By == command.Actor && a.Stage != command.Stage && a.Stage != AssemblyVote)
                ? MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.SamePerson, ("stage", command.Stage), ("person", command.Actor)))
                : null;

    // The assembly decides by its vote in this case; whoever records it adds nothing (catalogue C7).
    private static CaseDecision? ByVote(Case current, CaseCommand.DecideOnMoney command) =>
        command.Stage == AssemblyVote && command.Decision == MoneyDecision.Approve
            && current.Votes.LastOrDefault(v => v.Kind == VoteKind.OwnersAssembly)?.Result?.Outcome != VoteOutcome.Passed
            ? MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.VoteMissing, ("stage", command.Stage)))
            : null;

    private static CaseDecision? Quotes(MoneyApplication application, CaseCommand.DecideOnMoney command) =>
        command.Decision == MoneyDecision.Approve && command.Stage != AssemblyVote && application.Quotes.Length < Math.Max(1, command.MinQuotes)
            ? MoneyChecks.Refuse(AccountRefusal.Of(
                AccountCodes.QuotesMissing, ("needed", $"{Math.Max(1, command.MinQuotes)}"), ("given", $"{application.Quotes.Length}")))
            : null;
}
