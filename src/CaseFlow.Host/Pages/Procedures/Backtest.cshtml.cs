using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Host.Designing;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Backtesting;
using CaseFlow.Runtime.UseCases.Backtests;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>A backtest of a draft: what is asked, how far it is, what came of it.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class BacktestModel(IMediator mediator, Texts texts) : PageModel
{
    /// <summary>Cases on a page.</summary>
    public const int PageSize = 50;

    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The mechanism.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The draft.</summary>
    [BindProperty(SupportsGet = true)]
    public string Draft { get; set; } = "";

    /// <summary>The outcome of the cases that are shown; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Outcome { get; set; }

    /// <summary>The number of the case before those that are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    /// <summary>The first day of the period.</summary>
    [BindProperty]
    public string? From { get; set; }

    /// <summary>The last day of the period.</summary>
    [BindProperty]
    public string? Until { get; set; }

    /// <summary>The unit; empty for all.</summary>
    [BindProperty]
    public string? Unit { get; set; }

    /// <summary>How many cases at most.</summary>
    [BindProperty]
    public string? Most { get; set; }

    /// <summary>How long a new step is assumed to take, in hours; empty for no assumption.</summary>
    [BindProperty]
    public string? Hours { get; set; }

    /// <summary>The backtest as it stands; null when it is not shown.</summary>
    public BacktestView? View { get; private set; }

    /// <summary>Why something was refused; null when nothing was.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The page's address.</summary>
    public string Address => $"/procedures/{Uri.EscapeDataString(Id)}/drafts/{Uri.EscapeDataString(Draft)}/backtest";

    /// <summary>The outcomes with the number of cases of each, those to look at first.</summary>
    public IEnumerable<(string Outcome, int Count)> Outcomes =>
        from outcome in Enum.GetNames<BacktestOutcome>().Reverse()
        let count = View!.Summary!.Outcomes.GetValueOrDefault(outcome)
        where count > 0
        select (outcome, count);

    /// <summary>Shows it; while it runs, the browser asks again by itself.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync(PageSize);
        (From, Until) = (Day(View?.ProposedFrom), Day(View?.ProposedTo));
        (Most, Hours) = ("500", "");
        if (View is { IsRunning: true })
        {
            Response.Headers["Refresh"] = "3";
        }

        Response.StatusCode = Refusal is { } refusal ? StatusOf(refusal.Code) : StatusCodes.Status200OK;
    }

    /// <summary>Gives all results as CSV.</summary>
    public async Task<IActionResult> OnGetCsvAsync()
    {
        Outcome = null;
        await LoadAsync(StartBacktest.MostCases);
        return View is { Summary: not null } view ? File(Csv(view), "text/csv; charset=utf-8", $"{Id}-{Draft}-{view.Id}.csv") : NotFound();
    }

    /// <summary>Starts one.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Moment(From) is not { } from || Moment(Until) is not { } until)
        {
            return await AgainAsync(Refusal.Of(BacktestCodes.Period));
        }

        var hasHours = !string.IsNullOrWhiteSpace(Hours);
        if (!decimal.TryParse(Hours, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hasHours)
        {
            return await AgainAsync(Refusal.Of(BacktestCodes.Hours));
        }

        var most = int.TryParse(Most, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        return await AnswerAsync(new StartBacktest(
            User.PersonId(), Id, Draft, from, until.Plus(TimeSpan.FromDays(1)), string.IsNullOrEmpty(Unit) ? null : Unit, most, hasHours ? hours : null));
    }

    /// <summary>Stops one.</summary>
    /// <param name="backtest">Its id.</param>
    public Task<IActionResult> OnPostStopAsync(string? backtest) => AnswerAsync(new StopBacktest(User.PersonId(), Id, Draft, backtest ?? ""));

    /// <summary>The draft's diagram with what was found.</summary>
    /// <param name="title">What it shows.</param>
    public string Picture(string title)
    {
        var procedure = View!.Procedure!;
        var process = procedure.Document.Processes.First(found => found.Id.Value == procedure.Mechanism.Process);
        return DiagramDrawing.Draw(procedure.Document, process, new BacktestMarks(texts, View.Summary!).Of(process), title, "cases");
    }

    /// <summary>The address of the cases of one outcome.</summary>
    /// <param name="outcome">The outcome; null for all.</param>
    /// <param name="after">The number of the case before them.</param>
    public string ListAddress(string? outcome, int after) => $"{Address}?outcome={outcome}&after={after}#cases";

    /// <summary>The address of one case of it.</summary>
    /// <param name="number">Its number within the backtest.</param>
    public string CaseAddress(int number) => $"{Address}/{View!.Id}/{number}";

    /// <summary>The status of a refusal.</summary>
    /// <param name="code">Its code.</param>
    public static int StatusOf(string code) => code switch
    {
        BacktestCodes.NotAllowed => StatusCodes.Status403Forbidden,
        BacktestCodes.NotFound => StatusCodes.Status404NotFound,
        _ => DraftAnswer.StatusOf(code),
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Instant? Moment(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given) && given.Year is >= 2000 and <= 2100
            ? Instant.From(new DateTimeOffset(given.ToDateTime(TimeOnly.MinValue), China))
            : null;

    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private byte[] Csv(BacktestView view)
    {
        var rows = new StringBuilder("\uFEFF");
        Add(texts["backtest.case"], texts["backtest.outcome"], texts["backtest.what"], texts["backtest.lateNow"], texts["backtest.inTimeNow"], texts["backtest.tookThen"], texts["backtest.tookNow"], texts["backtest.assumedAt"]);
        foreach (var (_, result) in view.Cases)
        {
            Add(
                result.Case, BacktestWords.Outcome(texts, result.Outcome.ToString()), BacktestWords.Sentence(texts, result), string.Join(' ', result.LateNow),
                string.Join(' ', result.InTimeNow), BacktestWords.Took(texts, result.Then.Took), BacktestWords.Took(texts, result.Now.Took), string.Join(' ', result.Assumed));
        }

        return Encoding.UTF8.GetBytes(rows.ToString());

        void Add(params string[] cells) => rows.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
    }

    private async Task<IActionResult> AnswerAsync(IRequest<Outcome<BacktestStarted>> request)
    {
        var outcome = await mediator.Send(request, HttpContext.RequestAborted);
        return outcome.Refusal is { } refusal ? await AgainAsync(refusal) : this.GoTo(Address);
    }

    private async Task<IActionResult> AgainAsync(Refusal refusal)
    {
        await LoadAsync(PageSize);
        Refusal = refusal;
        var page = this.Again();
        page.StatusCode = StatusOf(refusal.Code);
        return page;
    }

    private async Task LoadAsync(int take)
    {
        var outcome = await mediator.Send(
            new GetBacktest(User.PersonId(), Id, Draft, null, string.IsNullOrEmpty(Outcome) ? null : Outcome, Math.Max(0, After), take), HttpContext.RequestAborted);
        (View, Refusal) = (outcome.Value, outcome.Refusal);
    }
}
