using CaseFlow.Host.Localization;
using CaseFlow.Host.Pages.Ledgers;
using CaseFlow.Host.Security;
using CaseFlow.Runtime.UseCases.Ledgers;
using MediatR;

namespace CaseFlow.Host.Exporting;

/// <summary>
/// A ledger as a file, by the filter of its page: <c>/ledgers/MECHANISM/LEDGER/export?format=csv</c> or <c>xlsx</c>. Rows are read page by page and
/// written to a file that nobody else sees and that goes with the request, so that memory stays small and who leaves stops it.
/// </summary>
internal static class LedgerExport
{
    /// <summary>The most rows of a file: 100,000.</summary>
    public const int MostRows = 100_000;

    /// <summary>Adds the address.</summary>
    /// <param name="app">The application.</param>
    public static void MapLedgerExport(this IEndpointRouteBuilder app) => app.MapGet("/ledgers/{mechanism}/{ledger}/export", GiveAsync);

    private static async Task<IResult> GiveAsync(
        string mechanism, string ledger, string? format, HttpContext http, IMediator mediator, Texts texts)
    {
        if (format is not ("csv" or "xlsx"))
        {
            return Results.NotFound();
        }

        var query = LedgerFilter.Of(http.Request.Query).Query(http.User.PersonId(), mechanism, ledger) with { PageSize = GetLedger.LargestPage, Summed = false };
        var first = (await mediator.Send(query, http.RequestAborted)).Value;
        if (first is null)
        {
            return Results.NotFound();
        }

        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $"caseflow-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await using (var sheet = format == "csv" ? (ILedgerSheet)new CsvSheet(file, texts) : new XlsxSheet(file, texts))
            {
                await WriteAsync(sheet, query, first, mediator, http.RequestAborted);
            }

            file.Position = 0;
            http.Response.Headers.CacheControl = "no-store";
            return Results.Stream(file, format == "csv" ? "text/csv" : XlsxSheet.ContentType, $"{first.Head.Mechanism}-{first.Head.Ledger}-{Web.Times.Day(first.Now)}.{format}");
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static async Task WriteAsync(ILedgerSheet sheet, GetLedger query, LedgerTable first, IMediator mediator, CancellationToken cancellation)
    {
        await sheet.BeginAsync(first);
        var written = 0;
        for (var page = first; ;)
        {
            foreach (var row in page.Rows.Take(MostRows - written))
            {
                await sheet.AddAsync(page, row);
            }

            written += page.Rows.Length;
            if (page.Next is not { } next || written >= MostRows)
            {
                return;
            }

            cancellation.ThrowIfCancellationRequested();
            page = (await mediator.Send(query with { After = next }, cancellation)).Value
                ?? throw new InvalidOperationException("Expected to read the next page of a ledger, but it was refused after the first was not.");
        }
    }
}
