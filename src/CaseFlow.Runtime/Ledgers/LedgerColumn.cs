using System.Collections.Immutable;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>A column of a ledger.</summary>
/// <param name="Id">Its id, small letters, capitals and digits, unique in the ledger.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Value">Gives a cell's value; null in versions from before ledgers were kept.</param>
/// <param name="Filter">Whether people may filter by it.</param>
/// <param name="Words">Where identifiers have their words: a group of the product's own, channel, category, person or unit; null for <paramref name="Options"/> alone.</param>
/// <param name="Options">The words of a choice that the procedure brings itself.</param>
public sealed record LedgerColumn(
    string Id, LocalText Name, ColumnKind Kind, FeelExpression? Value, bool Filter, string? Words, ImmutableArray<FieldOption> Options)
{
    /// <summary>Whether its values can be added up.</summary>
    public bool IsSummed => Kind is ColumnKind.Number or ColumnKind.Money;
}
