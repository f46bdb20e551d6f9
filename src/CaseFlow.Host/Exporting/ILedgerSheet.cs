using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Host.Exporting;

/// <summary>A file that a ledger is written into; finished when it is disposed of.</summary>
internal interface ILedgerSheet : IAsyncDisposable
{
    /// <summary>Writes the headings.</summary>
    /// <param name="table">The first page.</param>
    ValueTask BeginAsync(LedgerTable table);

    /// <summary>Writes a row.</summary>
    /// <param name="table">The page that the row is on.</param>
    /// <param name="row">The row.</param>
    ValueTask AddAsync(LedgerTable table, LedgerTableRow row);
}
