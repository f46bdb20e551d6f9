using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Backtesting;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.UseCases.Backtests;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>One case of a backtest: the recorded way and the way on the draft, step by step.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class BacktestCaseModel(IMediator mediator) : PageModel
{
    /// <summary>What became of the case; null when it is not shown.</summary>
    public BacktestResult? Result { get; private set; }

    /// <summary>Why it is not shown; null when it is.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The page of the backtest.</summary>
    public string Back { get; private set; } = "";

    /// <summary>The draft, to tell its elements by name; null when it cannot be read any more.</summary>
    public Procedure? Procedure { get; private set; }

    /// <summary>Shows it.</summary>
    /// <param name="id">The mechanism.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="backtest">The backtest.</param>
    /// <param name="number">The number of the case within it.</param>
    public async Task OnGetAsync(string id, string draft, string backtest, int number)
    {
        Back = $"/procedures/{Uri.EscapeDataString(id)}/drafts/{Uri.EscapeDataString(draft)}/backtest";
        var outcome = await mediator.Send(new GetBacktest(User.PersonId(), id, draft, backtest, null, number - 1, 1), HttpContext.RequestAborted);
        Procedure = outcome.Value?.Procedure;
        Result = outcome.Value?.Cases.FirstOrDefault(found => found.Number == number).Result;
        Refusal = outcome.Refusal ?? (Result is null ? Refusal.Of(BacktestCodes.NotFound, ("id", $"{number}")) : null);
        Response.StatusCode = Refusal is { } refusal ? BacktestModel.StatusOf(refusal.Code) : StatusCodes.Status200OK;
    }
}
