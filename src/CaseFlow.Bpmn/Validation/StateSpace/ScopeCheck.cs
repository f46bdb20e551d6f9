namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>
/// Follows the tokens of a scope through everything that can happen to them, whatever the data say, to find joins that wait for ever and flows
/// that come to hold two tokens. Parts of a scope count as one step; boundary events that do not interrupt count as happening once.
/// </summary>
internal static class ScopeCheck
{
    /// <summary>The markings looked at in one scope; beyond them no verdict is given. Fewer in scopes of thousands of places that cannot be taken together.</summary>
    public const int MarkingsInScope = 10_000;

    /// <summary>The markings looked at in one file.</summary>
    public const int MarkingsInFile = 50_000;

    private const int WorkInScope = 4_000_000;

    private const int WorkInFile = 20_000_000;

    public static ScopeVerdict[] Of(IReadOnlyList<ScopeView> scopes)
    {
        var left = new Budget(MarkingsInFile, WorkInFile);
        return [.. scopes.Select(scope => Of(scope, left))];
    }

    private static ScopeVerdict Of(ScopeView scope, Budget left)
    {
        if (left.IsSpent || NetBuilder.Build(scope) is not { } net)
        {
            return ScopeVerdict.Nothing;
        }

        var part = left.Part(MarkingsInScope, WorkInScope);
        var (markings, work) = (part.Markings, part.Work);
        var verdict = new Exploration(net, NetReduction.Of(net)).Run(part);
        left.Spend(markings - part.Markings, work - part.Work);
        return verdict;
    }
}
