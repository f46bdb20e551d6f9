namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>
/// Follows the tokens of a scope through everything that can happen to them, whatever the data say, to find joins that wait for ever and flows
/// that come to hold two tokens. Parts of a scope count as one step; boundary events that do not interrupt count as happening once.
/// </summary>
internal static class ScopeCheck
{
    /// <summary>The markings looked at in one scope; beyond them no verdict is given.</summary>
    public const int MarkingsInScope = 10_000;

    /// <summary>The markings looked at in one file.</summary>
    public const int MarkingsInFile = 50_000;

    public static ScopeVerdict[] Of(IReadOnlyList<ScopeView> scopes)
    {
        var left = MarkingsInFile;
        return [.. scopes.Select(scope => Of(scope, ref left))];
    }

    private static ScopeVerdict Of(ScopeView scope, ref int left)
    {
        if (left <= 0 || NetBuilder.Build(scope) is not { } net)
        {
            return ScopeVerdict.Nothing;
        }

        var budget = Math.Min(MarkingsInScope, left);
        left -= budget;
        var verdict = new Exploration(net, NetReduction.Of(net)).Run(ref budget);
        left += Math.Max(budget, 0);
        return verdict;
    }
}
