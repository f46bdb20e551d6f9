using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.UseCases.Votes;

/// <summary>Begins a vote. What can be wrong with its rule, roll and notice is said now, before anyone votes.</summary>
internal static class OpenVote
{
    private const int LeastPanel = 5;

    public static CaseDecision Decide(Case current, CaseCommand.OpenVote command)
    {
        var (rule, unfit) = VoteRules.Choose(command.Vote, command.Kind, command.Matter, command.Rule);
        return Checks.NotOver(current, "open a vote")
            ?? Checks.Said(current, "vote", command.Vote)
            ?? NotOpenYet(current, command.Vote)
            ?? unfit
            ?? Roll(command)
            ?? Checks.Valid(current, "noticeDays", command.NoticeDays >= 0, "it is negative")
            ?? Checks.Valid(current, "proxyLimit", command.ProxyLimit is null or >= 1, "it is not from 1")
            ?? Notice(command)
            ?? Verdict.Accept(current, new CaseEvent.VoteOpened(command.At, command.Actor, Make(command, rule)));
    }

    private static CaseDecision? NotOpenYet(Case current, string vote) => current.FindVote(vote) is { Result: null }
        ? VoteChecks.Refuse(VoteCodes.AlreadyOpen, vote, "open it", "it is open already", ("vote", vote))
        : null;

    private static CaseDecision? Roll(CaseCommand.OpenVote command)
    {
        var rows = command.Roll;
        if (rows.IsDefaultOrEmpty)
        {
            return Refuse(VoteCodes.RollEmpty, "its roll has no voters", ("vote", command.Vote));
        }

        if (rows.FirstOrDefault(r => string.IsNullOrWhiteSpace(r.Voter)) is { } nameless)
        {
            return Refuse(VoteCodes.RollRow, "a row has no voter", ("voter", nameless.Voter ?? ""), ("field", "voter"));
        }

        var assembly = command.Kind == VoteKind.OwnersAssembly;
        if (rows.FirstOrDefault(r => r.Area > VoteArea.Largest || r.Area < (assembly ? 1 : 0)) is { } noArea)
        {
            return Refuse(VoteCodes.RollRow, $"{noArea.Voter} has no possible area", ("voter", noArea.Voter), ("field", "area"));
        }

        if (rows.FirstOrDefault(r => r.Weight < 1 || r.Weight > (assembly ? 1 : RollEntry.MostWeight)) is { } noWeight)
        {
            return Refuse(VoteCodes.RollRow, $"{noWeight.Voter} has no possible weight", ("voter", noWeight.Voter), ("field", "weight"));
        }

        var voters = rows.Select(r => r.Voter).Distinct(StringComparer.Ordinal).Count();
        if (voters > VoteRoll.Most)
        {
            return Refuse(VoteCodes.RollTooLarge, $"it has {voters} voters", ("most", $"{VoteRoll.Most}"), ("count", $"{voters}"));
        }

        if (!assembly && voters < rows.Length)
        {
            var twice = rows.GroupBy(r => r.Voter, StringComparer.Ordinal).First(g => g.Count() > 1).Key;
            return Refuse(VoteCodes.RollTwice, $"{twice} stands twice in its roll", ("voter", twice));
        }

        return command.Kind == VoteKind.Panel && (voters < LeastPanel || voters % 2 == 0)
            ? Refuse(VoteCodes.PanelSize, $"a panel has at least {LeastPanel} members and an odd number, not {voters}", ("count", $"{voters}"))
            : null;

        CaseDecision Refuse(string code, string why, params (string, string)[] arguments) =>
            VoteChecks.Refuse(code, command.Vote, "open it", why, arguments);
    }

    private static CaseDecision? Notice(CaseCommand.OpenVote command)
    {
        if (command.Kind != VoteKind.OwnersAssembly || command.NoticeDays == 0)
        {
            return null;
        }

        if (command.NoticeGivenOn is not { } given)
        {
            return VoteChecks.Refuse(VoteCodes.NoticeMissing, command.Vote, "open it", "no notice was given", ("days", $"{command.NoticeDays}"));
        }

        return command.HeldOn is { } held ? VoteChecks.NoticeKept(command.Vote, given, held, command.NoticeDays) : null;
    }

    private static Vote Make(CaseCommand.OpenVote command, VoteRule rule)
    {
        var assembly = command.Kind == VoteKind.OwnersAssembly;
        return new Vote(command.Vote, command.Kind, rule, command.Actor, command.At)
        {
            Matter = command.Matter,
            Secret = command.Secret,
            NoticeGivenOn = command.NoticeGivenOn,
            HeldOn = command.HeldOn,
            NoticeDays = assembly ? command.NoticeDays : 0,
            ProxyLimit = command.ProxyLimit,
            Roll = VoteRoll.Merge(command.Roll),
        };
    }
}
