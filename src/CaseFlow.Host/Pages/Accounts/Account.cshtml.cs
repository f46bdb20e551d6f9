using System.Globalization;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Accounts;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Accounts;

/// <summary>An account's statement of a period, on the screen, on paper and as CSV.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class AccountModel(IMediator mediator, Texts texts) : PageModel
{
    /// <summary>The account's id.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The first day; null for the beginning.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    /// <summary>The last day; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    /// <summary>The statement; null when it was refused.</summary>
    public AccountStatement? Statement { get; private set; }

    /// <summary>Why the statement was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The first day as the date field writes it.</summary>
    public string? FromText => Day(From);

    /// <summary>The last day as the date field writes it.</summary>
    public string? ToText => Day(To);

    /// <summary>The address of the same statement as CSV.</summary>
    public string CsvAddress => $"/accounts/{Uri.EscapeDataString(Id)}?handler=Csv&from={FromText}&to={ToText}";

    /// <summary>Shows the statement.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Statement is null ? Refused() : Page();
    }

    /// <summary>Gives the statement as CSV.</summary>
    public async Task<IActionResult> OnGetCsvAsync()
    {
        await LoadAsync();
        return Statement is { } statement
            ? File(StatementCsv.Write(texts, statement), "text/csv; charset=utf-8", $"{statement.Account.Id}.csv")
            : Refused();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private PageResult Refused()
    {
        var page = Page();
        page.StatusCode = Refusal?.Code == RuntimeCodes.AccessAccount ? StatusCodes.Status403Forbidden : StatusCodes.Status404NotFound;
        return page;
    }

    private async Task LoadAsync()
    {
        var outcome = await mediator.Send(new GetAccount(User.PersonId(), Id, From, To));
        (Statement, Refusal) = (outcome.Value, outcome.Refusal);
    }
}
