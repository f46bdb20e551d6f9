using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Demands;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CaseFlow.Host.Pages.Follow;

/// <summary>A reporter follows a demand with number and code, rates it or withdraws it, without an account.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
[AllowAnonymous]
[EnableRateLimiting(WebApp.GuessLimit)]
internal sealed class IndexModel(IMediator mediator, Texts texts) : PageModel
{
    /// <summary>How the demand is getting on; null while number and code are asked for.</summary>
    public DemandProgress? Progress { get; private set; }

    /// <summary>The number as typed or as an address gave it.</summary>
    public string Number { get; private set; } = "";

    /// <summary>What is wrong with number and code, in words; null when nothing is.</summary>
    public string? AskProblem { get; private set; }

    /// <summary>Why a rating was refused, in words; null otherwise.</summary>
    public string? RateProblem { get; private set; }

    /// <summary>Why a withdrawal was refused, in words; null otherwise.</summary>
    public string? WithdrawProblem { get; private set; }

    /// <summary>The satisfaction as sent.</summary>
    public string? Satisfaction { get; private set; }

    /// <summary>The comment as sent.</summary>
    public string? Comment { get; private set; }

    /// <summary>The reason of withdrawal as sent.</summary>
    public string? Reason { get; private set; }

    /// <summary>Shows the progress, or asks for number and code.</summary>
    /// <param name="number">The number to begin with.</param>
    public async Task OnGetAsync(string? number)
    {
        Number = number?.Trim() ?? "";
        if (FollowPass.Read(HttpContext) is { } pass && (Number.Length == 0 || Number == pass.Number))
        {
            Progress = (await mediator.Send(new FollowDemand(pass.Number, pass.Code))).Value;
        }
    }

    /// <summary>Checks number and code.</summary>
    /// <param name="number">The number.</param>
    /// <param name="code">The code.</param>
    public async Task<IActionResult> OnPostAsync(string? number, string? code)
    {
        Number = number?.Trim() ?? "";
        var typed = string.Concat((code ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        var progress = Number.Length == 0 || typed.Length == 0 ? null : (await mediator.Send(new FollowDemand(Number, typed))).Value;
        if (progress is null)
        {
            AskProblem = texts[Number.Length == 0 || typed.Length == 0 ? "follow.incomplete" : "follow.wrong"];
            return this.Again();
        }

        new FollowPass(progress.Number, typed).Issue(HttpContext);
        return this.GoTo("/follow");
    }

    /// <summary>Rates the demand.</summary>
    /// <param name="satisfaction">satisfied, basically or dissatisfied.</param>
    /// <param name="comment">A comment; empty for none.</param>
    public async Task<IActionResult> OnPostRateAsync(string? satisfaction, string? comment)
    {
        (Satisfaction, Comment) = (satisfaction, comment?.Trim());
        return await ChangeAsync(
            string.IsNullOrEmpty(satisfaction) ? texts["follow.rate.missing"] : null,
            pass => new RateDemand(pass.Number, pass.Code, satisfaction!, string.IsNullOrEmpty(Comment) ? null : Comment),
            "follow.rated",
            problem => RateProblem = problem);
    }

    /// <summary>Withdraws the demand.</summary>
    /// <param name="reason">Why.</param>
    public async Task<IActionResult> OnPostWithdrawAsync(string? reason)
    {
        Reason = reason?.Trim() ?? "";
        return await ChangeAsync(
            Reason.Length == 0 ? texts["follow.withdraw.missing"] : null,
            pass => new WithdrawDemand(pass.Number, pass.Code, Reason),
            "follow.withdrawn",
            problem => WithdrawProblem = problem);
    }

    /// <summary>Forgets number and code in this browser.</summary>
    public IActionResult OnPostLeave()
    {
        FollowPass.Withdraw(HttpContext);
        return this.GoTo("/follow");
    }

    private async Task<IActionResult> ChangeAsync(
        string? missing, Func<FollowPass, IRequest<Outcome<DemandProgress>>> command, string doneText, Action<string> refuse)
    {
        if (FollowPass.Read(HttpContext) is not { } pass)
        {
            AskProblem = texts["follow.expired"];
            return this.Again();
        }

        var refusal = missing is null ? (await mediator.Send(command(pass))).Refusal : null;
        if (missing is null && refusal is null)
        {
            new FlashMessage("success", texts[doneText]).Leave(TempData);
            return this.GoTo("/follow");
        }

        refuse(missing ?? Words.Refusal(texts, refusal!));
        Progress = (await mediator.Send(new FollowDemand(pass.Number, pass.Code))).Value;
        return this.Again();
    }
}
