using System.Collections.Immutable;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>A ledger of a procedure (catalogue §1.3).</summary>
/// <param name="Id">Its id, unique in the procedure.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Gives a list with one item for each row; null for one row for each time the procedure runs in a case.</param>
/// <param name="Columns">Its columns in order.</param>
public sealed record LedgerDefinition(string Id, LocalText Name, FeelExpression? Rows, ImmutableArray<LedgerColumn> Columns)
{
    /// <summary>The id of the only ledger of a procedure that gives none.</summary>
    public const string Main = "main";

    /// <summary>Whether it is kept: a column says where its value comes from.</summary>
    public bool IsLive => Columns.Any(column => column.Value is not null);
}
