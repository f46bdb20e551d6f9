using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Moving;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>Running cases that are moved together: how far it is, what became of each, stop, go on, the way back.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class MoveBatchModel(IMediator mediator, Texts texts) : PageModel
{
    private const string EverySeconds = "3";

    /// <summary>The mechanism.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The batch.</summary>
    [BindProperty(SupportsGet = true)]
    public string Batch { get; set; } = "";

    /// <summary>Only cases of this state; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>Behind which place the page begins.</summary>
    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    /// <summary>The batch; null when it is not shown.</summary>
    public MoveBatchView? View { get; private set; }

    /// <summary>Why something was refused; null when nothing was.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Whether cases are being dealt with.</summary>
    public bool IsAtWork => View?.Batch.State is MoveBatchState.Running or MoveBatchState.Reversing;

    /// <summary>How many cases were dealt with.</summary>
    public int Done => View is not { } view ? 0 : view.Total - view.Counts.GetValueOrDefault(view.Batch.State == MoveBatchState.Reversing ? MoveItemState.Moved : MoveItemState.Waiting);

    /// <summary>Its address.</summary>
    public string Address => $"/procedures/{Id}/moves/{Batch}";

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync();
        Response.StatusCode = Refusal is { } refusal ? MoveModel.StatusOf(refusal.Code) : StatusCodes.Status200OK;
        if (IsAtWork)
        {
            Response.Headers["Refresh"] = EverySeconds;
        }
    }

    /// <summary>Stops it.</summary>
    public Task<IActionResult> OnPostStopAsync() => ChangeAsync(MoveOrder.Stop, "moving.done-stop");

    /// <summary>Lets it go on.</summary>
    public Task<IActionResult> OnPostResumeAsync() => ChangeAsync(MoveOrder.Resume, "moving.done-resume");

    /// <summary>Moves back what can be.</summary>
    public Task<IActionResult> OnPostReverseAsync() => ChangeAsync(MoveOrder.Reverse, "moving.done-reverse");

    /// <summary>Moves one case back.</summary>
    /// <param name="position">Its place in the batch.</param>
    public Task<IActionResult> OnPostBackAsync(int position) => AnswerAsync(new MoveCaseBack(User.PersonId(), Id, Batch, position), "moving.done-one");

    private Task<IActionResult> ChangeAsync(MoveOrder order, string done) => AnswerAsync(new ChangeMove(User.PersonId(), Id, Batch, order), done);

    private async Task<IActionResult> AnswerAsync<T>(IRequest<Outcome<T>> request, string done)
        where T : class
    {
        var outcome = await mediator.Send(request, HttpContext.RequestAborted);
        if (outcome.Refusal is { } refusal)
        {
            await LoadAsync();
            Refusal = refusal.Arguments.TryGetValue("progress", out var state)
                ? refusal with { Arguments = refusal.Arguments.SetItem("progress", texts["moving.state-" + state]) }
                : refusal;
            var page = this.Again();
            page.StatusCode = MoveModel.StatusOf(refusal.Code);
            return page;
        }

        new FlashMessage("success", texts[done]).Leave(TempData);
        return this.GoTo(Address);
    }

    private async Task LoadAsync()
    {
        MoveItemState? only = Enum.TryParse<MoveItemState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;
        var outcome = await mediator.Send(new GetMoveBatch(User.PersonId(), Id, Batch, only, Math.Max(After, 0)), HttpContext.RequestAborted);
        (View, Refusal) = (outcome.Value, outcome.Refusal);
    }
}
