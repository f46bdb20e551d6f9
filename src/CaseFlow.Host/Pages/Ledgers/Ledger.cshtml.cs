using System.Globalization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ledgers;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Ledgers;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Ledgers;

/// <summary>A ledger: filtered, added up, to be printed and taken along.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class LedgerModel(IMediator mediator) : PageModel
{
    /// <summary>The page of the ledger; null when it was refused.</summary>
    public LedgerTable? Table { get; private set; }

    /// <summary>Why it was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>What the filter chooses from; null when the person is unknown.</summary>
    public FilterChoices? Choices { get; private set; }

    /// <summary>The filter.</summary>
    public LedgerFilter Filter { get; private set; } = LedgerFilter.Of(QueryCollection.Empty);

    /// <summary>The address without its query.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The number of rows on a page where it is not the usual one; null where it is.</summary>
    public string? SizeInAddress => Filter.Size == LedgerFilter.UsualSize ? null : Filter.Size.ToString(CultureInfo.InvariantCulture);

    /// <summary>The class of a cell.</summary>
    /// <param name="column">Its column.</param>
    public static string? ClassOf(LedgerColumn column) => column.IsSummed ? "text-end text-nowrap"
        : column.Kind is ColumnKind.Date or ColumnKind.DateTime ? "moment"
        : column.Kind == ColumnKind.Text ? "words"
        : null;

    /// <summary>Shows a page of the ledger.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="ledger">The ledger's id.</param>
    public async Task OnGetAsync(string mechanism, string ledger)
    {
        Filter = LedgerFilter.Of(Request.Query);
        Path = $"/ledgers/{Uri.EscapeDataString(mechanism)}/{Uri.EscapeDataString(ledger)}";
        var outcome = await mediator.Send(Filter.Query(User.PersonId(), mechanism, ledger), HttpContext.RequestAborted);
        (Table, Refusal) = (outcome.Value, outcome.Refusal);
        Response.StatusCode = Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        Choices = (await mediator.Send(new GetFilterChoices(User.PersonId()))).Value;
    }
}
