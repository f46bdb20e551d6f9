using CaseFlow.Host.Drawing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases;
using CaseFlow.Runtime.UseCases.Instances;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Operations;

/// <summary>Operations on the running processes of a case: choose, see what would happen, confirm with a reason.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class IndexModel(IMediator mediator, Texts texts) : PageModel
{
    /// <summary>The processes as they stand; null when they are not shown.</summary>
    public CaseInstances? Shown { get; private set; }

    /// <summary>Why nothing is shown, or what was asked is refused; null otherwise.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>What was asked for; null before.</summary>
    public OperationForm? Asked { get; private set; }

    /// <summary>What it would do; null before and when it is refused.</summary>
    public OperationPreview? Preview { get; private set; }

    /// <summary>The reason as sent.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Whether the reason is missing or too long.</summary>
    public bool IsReasonWrong { get; private set; }

    /// <summary>The one-time key of the confirmation.</summary>
    public string Key { get; private set; } = Guid.NewGuid().ToString("N");

    /// <summary>The changes planned so far in an instance; they come along with the next one.</summary>
    /// <param name="instance">The instance.</param>
    public IEnumerable<string> PlannedIn(int instance) => Asked is { } asked && asked.Instance == instance ? asked.Planned.Select(PlannedChange.Write) : [];

    /// <summary>Shows the processes.</summary>
    /// <param name="number">The case number.</param>
    public async Task<IActionResult> OnGetAsync(string number)
    {
        await LoadAsync(number);
        Response.StatusCode = Refusal?.Code switch
        {
            null => StatusCodes.Status200OK,
            "access.verb" => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status404NotFound,
        };
        return Page();
    }

    /// <summary>Says what an operation would do.</summary>
    /// <param name="number">The case number.</param>
    public async Task<IActionResult> OnPostPreviewAsync(string number)
    {
        await PreviewAsync(number, OperationForm.Of(Request.Form));
        return this.Again();
    }

    /// <summary>Carries an operation out.</summary>
    /// <param name="number">The case number.</param>
    /// <param name="reason">Why.</param>
    /// <param name="version">The case's version that the preview was made for.</param>
    /// <param name="key">The one-time key.</param>
    public async Task<IActionResult> OnPostCarryOutAsync(string number, string? reason, long version, string? key)
    {
        var form = OperationForm.Of(Request.Form);
        Reason = reason?.Trim() ?? "";
        Key = key ?? Key;
        if (form.Operation is not { } operation)
        {
            await PreviewAsync(number, form);
            return this.Again();
        }

        var outcome = await mediator.Send(new CarryOutOperation(
            User.PersonId(), number, form.Instance, operation, Reason, version, new RequestKey(Key, form.Digest)));
        if (outcome.Refusal is { } refusal)
        {
            IsReasonWrong = refusal.Code == RuntimeCodes.RequestInvalid && refusal.Arguments.GetValueOrDefault("field") == "reason";
            await PreviewAsync(number, form);
            Refusal = IsReasonWrong ? Runtime.Refusal.Of("operation.reasonMissing") : refusal;
            return this.Again();
        }

        new FlashMessage("success", texts["operation.done"]).Leave(TempData);
        return this.GoTo($"/cases/{Uri.EscapeDataString(number)}/operations");
    }

    /// <summary>The diagram of an instance with where it stands.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="listId">The id of the list that says the same in words.</param>
    public string Picture(InstanceView instance, string listId) => DiagramDrawing.Draw(
        instance.Document, instance.Process, StandMarks.Of(instance), texts.Get("operation.picture", ("name", instance.ProcessName)), listId);

    private async Task PreviewAsync(string number, OperationForm form)
    {
        Asked = form;
        Outcome<OperationPreview>? outcome = null;
        if (form.Operation is { } operation)
        {
            outcome = await mediator.Send(new PreviewOperation(User.PersonId(), number, form.Instance, operation));
        }

        await LoadAsync(number);
        Preview = outcome?.Value;
        Refusal ??= form.Refusal ?? outcome?.Refusal;
    }

    private async Task LoadAsync(string number)
    {
        var outcome = await mediator.Send(new GetInstances(User.PersonId(), number), HttpContext.RequestAborted);
        (Shown, Refusal) = (outcome.Value, outcome.Refusal);
    }
}
