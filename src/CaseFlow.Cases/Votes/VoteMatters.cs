using System.Collections.Immutable;

namespace CaseFlow.Cases.Votes;

/// <summary>Which rule the matter of an owners' assembly asks for (Civil Code 278; catalogue §7 rows 14, 15, 19 and 26).</summary>
public static class VoteMatters
{
    /// <summary>The rule by matter. The identifiers are those that procedures give as <c>matter</c>.</summary>
    public static ImmutableSortedDictionary<string, VoteRule> Rules { get; } = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        Ordinary("assemblyRules"),
        Ordinary("managementRules"),
        Ordinary("electCommittee"),
        Ordinary("replaceCommittee"),
        Ordinary("endSeat"),
        Ordinary("hireCompany"),
        Ordinary("dismissCompany"),
        Ordinary("useMaintenanceFund"),
        Ordinary("likeForLikeRepair"),
        Ordinary("spendRevenue"),
        Ordinary("other"),
        Major("raiseMaintenanceFund"),
        Major("rebuild"),
        Major("changeCommonUse"),
        Major("businessOnCommonParts"),
    ]);

    private static KeyValuePair<string, VoteRule> Ordinary(string matter) => KeyValuePair.Create(matter, VoteRule.Ordinary);

    private static KeyValuePair<string, VoteRule> Major(string matter) => KeyValuePair.Create(matter, VoteRule.Major);
}
