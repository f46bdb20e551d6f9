using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>What expressions of ledgers and indicators can name, with types, so that a misspelt name is found at publishing.</summary>
internal static class CaseShape
{
    public const string Case = "case";

    public const string Data = "data";

    public const string Item = "item";

    /// <summary>The data of every run of the procedure in the case, oldest first; <see cref="Data"/> is that of the last one.</summary>
    public const string Runs = "runs";

    private static readonly ImmutableDictionary<string, FeelType> NoTypes = ImmutableDictionary<string, FeelType>.Empty;

    /// <summary>Where an expression is about a case: <c>case</c>, <c>data</c> and <c>runs</c>.</summary>
    public static FeelScope OfCase { get; } = new(
        ImmutableDictionary<string, FeelType>.Empty
            .Add(Case, new FeelType.Context(CaseFacts.All.ToImmutableSortedDictionary(fact => fact.Name, fact => fact.Type, StringComparer.Ordinal)))
            .Add(Data, FeelType.Any)
            .Add(Runs, new FeelType.List(FeelType.Any)),
        NoTypes,
        IsClosed: true);

    /// <summary>Where an expression is about a row of a ledger: <c>item</c> too.</summary>
    /// <param name="rows">The type of the list of rows.</param>
    public static FeelScope OfItem(FeelType rows) => OfCase with
    {
        Variables = OfCase.Variables.ToImmutableDictionary().Add(Item, rows is FeelType.List list ? list.Item : FeelType.Any),
    };
}
