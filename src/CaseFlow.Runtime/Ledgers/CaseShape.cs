using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>What expressions of ledgers and indicators can name, with types, so that a misspelt name is found at publishing.</summary>
internal static class CaseShape
{
    public const string Case = "case";

    public const string Data = "data";

    public const string Item = "item";

    private static readonly ImmutableDictionary<string, FeelType> NoTypes = ImmutableDictionary<string, FeelType>.Empty;

    /// <summary>Where an expression is about a case: <c>case</c> and <c>data</c>.</summary>
    public static FeelScope OfCase { get; } = new(
        ImmutableDictionary<string, FeelType>.Empty
            .Add(Case, new FeelType.Context(CaseFacts.All.ToImmutableSortedDictionary(fact => fact.Name, fact => fact.Type, StringComparer.Ordinal)))
            .Add(Data, FeelType.Any),
        NoTypes,
        IsClosed: true);

    /// <summary>Where an expression is about a row of a ledger: <c>item</c> too.</summary>
    /// <param name="rows">The type of the list of rows.</param>
    public static FeelScope OfItem(FeelType rows) => OfCase with
    {
        Variables = OfCase.Variables.ToImmutableDictionary().Add(Item, rows is FeelType.List list ? list.Item : FeelType.Any),
    };
}
