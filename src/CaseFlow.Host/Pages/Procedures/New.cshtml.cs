using System.Collections.Immutable;
using CaseFlow.Host.Designing;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Drafts;
using CaseFlow.Runtime.UseCases.Procedures;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>Where a procedure begins that there was not before, and where those are found that are not published yet.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class NewModel(IMediator mediator) : PageModel
{
    /// <summary>The levels at which a procedure can be worked on.</summary>
    public static ImmutableArray<string> Levels { get; } = ["county", "subdistrict", "community", "compound", "grid", "building"];

    /// <summary>The id.</summary>
    [BindProperty(Name = "id")]
    public string? Mechanism { get; set; }

    /// <summary>The name in Chinese.</summary>
    [BindProperty]
    public string? NameZh { get; set; }

    /// <summary>The name in English.</summary>
    [BindProperty]
    public string? NameEn { get; set; }

    /// <summary>At which level it is worked on.</summary>
    [BindProperty]
    public string Level { get; set; } = "community";

    /// <summary>Drafts of procedures that have no version yet.</summary>
    public ImmutableArray<(ProcedureDraftHead Draft, LocalText? Name)> Begun { get; private set; } = [];

    /// <summary>Names by person.</summary>
    public ImmutableDictionary<string, string> Names { get; private set; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether the person may begin one.</summary>
    public bool MayDraw { get; private set; }

    /// <summary>Why something was refused; null when nothing was.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Whether a field was refused.</summary>
    /// <param name="field">The field.</param>
    public bool IsWrong(string field) => Refusal?.Fields.Any(problem => problem.Field == field) == true;

    /// <summary>Shows the form.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync();
        Response.StatusCode = Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden;
    }

    /// <summary>Begins one.</summary>
    /// <param name="key">The one-time key of the form.</param>
    public async Task<IActionResult> OnPostAsync(string? key)
    {
        var id = (Mechanism ?? "").Trim();
        var outcome = await mediator.Send(
            new OpenDraft(User.PersonId(), id, new DraftSource.New(new LocalText(NameZh ?? "", NameEn ?? ""), Level ?? ""), key ?? ""), HttpContext.RequestAborted);
        if (outcome.Value is { } opened)
        {
            return this.GoTo($"/procedures/{id}/drafts/{opened.Id}");
        }

        await LoadAsync();
        Refusal = outcome.Refusal;
        var page = this.Again();
        page.StatusCode = DraftAnswer.StatusOf(outcome.Refusal!.Code) == StatusCodes.Status403Forbidden ? StatusCodes.Status403Forbidden : page.StatusCode;
        return page;
    }

    private async Task LoadAsync()
    {
        var listed = await mediator.Send(new ListDrafts(User.PersonId(), null), HttpContext.RequestAborted);
        Refusal = listed.Refusal;
        if (listed.Value is { } list)
        {
            (MayDraw, Names) = (list.MayDraw, list.Names);
            var procedures = await mediator.Send(new ListProcedures(User.PersonId()), HttpContext.RequestAborted);
            var published = (procedures.Value?.Procedures ?? []).Select(line => line.Mechanism).ToHashSet(StringComparer.Ordinal);
            foreach (var draft in list.Drafts.Where(draft => draft.State is ProcedureDraftState.Drawing or ProcedureDraftState.InReview && !published.Contains(draft.Mechanism)))
            {
                var opened = await mediator.Send(new GetDraft(User.PersonId(), draft.Mechanism, draft.Id), HttpContext.RequestAborted);
                Begun = Begun.Add((draft, opened.Value?.Name));
            }
        }
    }
}
