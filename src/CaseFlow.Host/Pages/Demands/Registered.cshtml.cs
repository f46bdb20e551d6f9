using System.Collections.Immutable;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaseFlow.Host.Pages.Demands;

/// <summary>What to tell the reporter after registration, and cases that the new one may duplicate.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class RegisteredModel(IMediator mediator, Texts texts) : PageModel
{
    private const string Kept = "demand.receipt";

    /// <summary>The new case's number.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The follow-up code; null once another demand was registered since.</summary>
    public string? Code { get; private set; }

    /// <summary>Cases that look alike.</summary>
    public ImmutableArray<SimilarCase> Similar { get; private set; } = [];

    /// <summary>Why merging was refused; null otherwise.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Keeps a receipt for the page that follows registration; the code is stored nowhere else in the clear.</summary>
    /// <param name="tempData">Where it is kept: an encrypted cookie.</param>
    /// <param name="receipt">The receipt.</param>
    public static void Keep(ITempDataDictionary tempData, DemandReceipt receipt) => tempData[Kept] = $"{receipt.Number} {receipt.FollowCode}";

    /// <summary>Shows the receipt.</summary>
    /// <param name="number">The case number.</param>
    public async Task<IActionResult> OnGetAsync(string number) => await LoadAsync(number) ? Page() : NotFound();

    /// <summary>Merges the new case into another one.</summary>
    /// <param name="number">The new case's number.</param>
    /// <param name="into">The case that goes on.</param>
    public async Task<IActionResult> OnPostAsync(string number, string? into)
    {
        var outcome = await mediator.Send(new MergeDuplicate(User.PersonId(), number, into ?? ""));
        if (outcome.IsDone)
        {
            new FlashMessage("success", texts.Get("case.merged.done", ("number", number), ("into", into))).Leave(TempData);
            return this.GoTo($"/cases/{Uri.EscapeDataString(into!)}");
        }

        if (!await LoadAsync(number))
        {
            return NotFound();
        }

        Refusal = outcome.Refusal;
        return this.Again();
    }

    private async Task<bool> LoadAsync(string number)
    {
        var file = (await mediator.Send(new GetCaseFile(User.PersonId(), number))).Value;
        if (file is null)
        {
            return false;
        }

        Number = file.Summary.Number;
        if (TempData.Peek(Kept) is string kept && kept.Split(' ') is [var keptNumber, var code] && keptNumber == Number)
        {
            Code = code;
        }

        var asked = new FindSimilar(User.PersonId(), file.Summary.Place, file.Summary.Category, file.Summary.Text, null, Number);
        Similar = file.Rights.MayMerge ? (await mediator.Send(asked)).Value?.Cases ?? [] : [];
        return true;
    }
}
