using System.Collections.Immutable;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>
/// A page of a ledger of the cases that the person may see, newest first. Refused with <c>ledger.unknown</c>. Exports read page after page.
/// </summary>
/// <param name="Person">Who asks.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Ledger">The ledger's id.</param>
public sealed record GetLedger(string Person, string Mechanism, string Ledger) : IRequest<Outcome<LedgerTable>>
{
    /// <summary>The most rows on a page: 1,000.</summary>
    public const int LargestPage = 1000;

    /// <summary>Only this place with its subtree; null for all that the person may see.</summary>
    public string? Place { get; init; }

    /// <summary>The first local day of registration; null for any.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last local day of registration; null for any.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only this status; null for any.</summary>
    public string? Status { get; init; }

    /// <summary>Only rows of which these columns contain these texts; columns that are not to be filtered by are ignored.</summary>
    public ImmutableSortedDictionary<string, string> Texts { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Rows on the page, 1 to <see cref="LargestPage"/>.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary><see cref="LedgerTable.Next"/> of the page before; null for the first.</summary>
    public string? After { get; init; }

    /// <summary>Whether the number of rows and the sums of columns are wanted.</summary>
    public bool Summed { get; init; } = true;
}
