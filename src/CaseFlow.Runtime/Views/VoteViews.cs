using System.Collections.Immutable;
using CaseFlow.Cases.Votes;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Runtime.Views;

/// <summary>Votes of a case as facts: rule and participation while open, every comparison and the outcome once counted.</summary>
internal static class VoteViews
{
    public static IEnumerable<CaseFact> Of(CaseViews views) => views.Case.Votes.Select(vote => new CaseFact(
        "vote",
        null,
        Arguments(("vote", vote.Id), ("result", vote.Result is { } result ? CamelName.Of(result.Outcome) : "")),
        vote.CountedAt ?? vote.OpenedAt,
        views.PersonName(vote.CountedBy ?? vote.OpenedBy)) { Lines = [.. Lines(views, vote)] });

    // The sums of an open vote are nobody's business before the count; who still has to vote is.
    private static IEnumerable<CaseFactLine> Lines(CaseViews views, Vote vote)
    {
        if (vote.Matter is { } matter)
        {
            yield return Line("vote.line.matter", ("matter", matter));
        }

        yield return Line("vote.line.rule", ("rule", CamelName.Of(vote.Rule)));
        foreach (var recusal in vote.Recusals)
        {
            var voter = vote.Kind == VoteKind.Panel ? views.PersonName(recusal.Voter) : null;
            yield return Line("vote.line.recused", ("voter", voter ?? recusal.Voter), ("reason", recusal.Reason));
        }

        if (vote.Result is not { } result)
        {
            yield return Line("vote.line.open", ("participants", $"{vote.Tally.Heads}"), ("entitled", $"{vote.EntitledHeads}"));
            yield break;
        }

        foreach (var line in result.Lines)
        {
            yield return new CaseFactLine(line.Code, line.Arguments);
        }

        yield return Line("vote.line.ballots", ("for", $"{vote.Tally.ForHeads}"), ("against", $"{vote.Tally.AgainstHeads}"), ("abstain", $"{vote.Tally.AbstainHeads}"));
        yield return Line("vote.line.outcome", ("result", CamelName.Of(result.Outcome)));
    }

    private static CaseFactLine Line(string code, params (string Name, string Value)[] arguments) => new(code, Arguments(arguments));

    private static ImmutableSortedDictionary<string, string> Arguments(params (string Name, string Value)[] arguments) =>
        arguments.Where(a => a.Value.Length > 0).ToImmutableSortedDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal);
}
