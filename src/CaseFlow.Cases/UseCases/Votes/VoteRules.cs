using CaseFlow.Cases.Votes;

namespace CaseFlow.Cases.UseCases.Votes;

/// <summary>Chooses the rule of a vote: by the matter in an owners' assembly, else by who votes.</summary>
internal static class VoteRules
{
    public static (VoteRule Rule, CaseDecision? Unfit) Choose(string vote, VoteKind kind, string? matter, VoteRule? given) => kind switch
    {
        VoteKind.OwnersAssembly => OfAssembly(vote, matter, given),
        VoteKind.Panel => OfMembers(vote, kind, given, VoteRule.TwoThirds),
        _ => OfMembers(vote, kind, given, VoteRule.Simple),
    };

    private static (VoteRule Rule, CaseDecision? Unfit) OfAssembly(string vote, string? matter, VoteRule? given)
    {
        VoteRule? lawful = VoteMatters.Rules.TryGetValue(matter ?? "", out var known) ? known : null;
        return (given, lawful) switch
        {
            (VoteRule.TwoThirds or VoteRule.Simple, _) => (default, Unfit(vote, VoteKind.OwnersAssembly, given.Value)),
            (VoteRule.Ordinary, VoteRule.Major) => (default, VoteChecks.Refuse(
                VoteCodes.RuleTooWeak, vote, "open it", "the law asks for more agreement on its matter", ("matter", matter!), ("rule", Name(given.Value)))),
            ({ } rule, _) => (rule, null),
            (null, { } rule) => (rule, null),
            _ => (default, VoteChecks.Refuse(VoteCodes.MatterUnknown, vote, "open it", "its matter has no rule and none is given", ("matter", matter ?? ""))),
        };
    }

    private static (VoteRule Rule, CaseDecision? Unfit) OfMembers(string vote, VoteKind kind, VoteRule? given, VoteRule usual) =>
        given is VoteRule.Ordinary or VoteRule.Major ? (default, Unfit(vote, kind, given.Value)) : (given ?? usual, null);

    private static CaseDecision Unfit(string vote, VoteKind kind, VoteRule rule) =>
        VoteChecks.Refuse(VoteCodes.RuleUnfit, vote, "open it", $"{rule} is no rule for {kind}", ("kind", Name(kind)), ("rule", Name(rule)));

    private static string Name(Enum value) => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
