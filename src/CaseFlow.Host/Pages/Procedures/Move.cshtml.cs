using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Engine.Migrating;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Moving;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Moving;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>How running cases of one version are moved to another: the plan as a form, a dry run, and the order to do it.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class MoveModel(IMediator mediator, Texts texts) : PageModel
{
    private const string ToPrefix = "to.";
    private const string ClockPrefix = "clock.";
    private const string Restarted = "restarted";
    private static readonly char[] Separators = [' ', '\t', '\r', '\n', ',', '，', '、', ';', '；'];

    /// <summary>The mechanism.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The version moved from: number or hash; null for the one before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>The version moved to; null for the one in force.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>Only cases at this unit; empty for all.</summary>
    [BindProperty]
    public string? Unit { get; set; }

    /// <summary>Only these cases.</summary>
    [BindProperty]
    public string? Numbers { get; set; }

    /// <summary>Only the oldest so many.</summary>
    [BindProperty]
    public string? First { get; set; }

    /// <summary>Only this share.</summary>
    [BindProperty]
    public string? Percent { get; set; }

    /// <summary>How many of the chosen cases the dry run passes over.</summary>
    [BindProperty]
    public int Skip { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The plan; null when it is not shown.</summary>
    public MovePlanView? View { get; private set; }

    /// <summary>The dry run; null when none was asked for.</summary>
    public MovePreview? Tried { get; private set; }

    /// <summary>Why something was refused; null when nothing was.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Units to choose from.</summary>
    public ImmutableArray<PlaceView> Units { get; private set; } = [];

    /// <summary>The address of the plan between two versions.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="from">The version moved from.</param>
    /// <param name="to">The version moved to.</param>
    public static string Address(string mechanism, int from, int to) => $"/procedures/{Uri.EscapeDataString(mechanism)}/move?from={from}&to={to}";

    /// <summary>The HTTP status of a refusal.</summary>
    /// <param name="code">Its code.</param>
    public static int StatusOf(string code) => code switch
    {
        MoveCodes.NotReviewer or MoveCodes.NotSeen => StatusCodes.Status403Forbidden,
        MoveCodes.NotFound or RuntimeCodes.MechanismUnknown or RuntimeCodes.VersionUnknown => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    /// <summary>Shows the proposal.</summary>
    public async Task OnGetAsync()
    {
        await LoadAsync(null);
        Response.StatusCode = Refusal is { } refusal ? StatusOf(refusal.Code) : StatusCodes.Status200OK;
    }

    /// <summary>Tries the plan.</summary>
    public async Task<IActionResult> OnPostTryAsync()
    {
        await LoadAsync(Mappings());
        if (View is not null && Selection() is { } selection)
        {
            var outcome = await mediator.Send(new PreviewMove(User.PersonId(), Id, From ?? "", To ?? "", Mappings(), selection) { Skip = Math.Max(0, Skip) }, HttpContext.RequestAborted);
            (Tried, Refusal) = (outcome.Value, outcome.Refusal);
        }

        return Refusal is { } refusal ? Refused(refusal) : Page();
    }

    /// <summary>Orders it.</summary>
    /// <param name="key">The one-time key of the form.</param>
    public async Task<IActionResult> OnPostStartAsync(string? key)
    {
        if (Selection() is { } selection)
        {
            var order = new StartMove(User.PersonId(), Id, From ?? "", To ?? "", Mappings(), selection, Reason ?? "", key ?? "");
            var outcome = await mediator.Send(order, HttpContext.RequestAborted);
            if (outcome.Value is { } ordered)
            {
                new FlashMessage("success", texts.Get("moving.done-start", ("count", ordered.Cases))).Leave(TempData);
                return this.GoTo($"/procedures/{Id}/moves/{ordered.Batch}");
            }

            Refusal = outcome.Refusal;
        }

        var refusal = Refusal!;
        await LoadAsync(Mappings());
        Refusal = refusal;
        return Refused(refusal);
    }

    /// <summary>A diagram with its marks.</summary>
    /// <param name="isAfter">Whether the version moved to is meant.</param>
    /// <param name="title">What it shows.</param>
    public string Picture(bool isAfter, string title)
    {
        var procedure = isAfter ? View!.After : View!.Before;
        var process = procedure.Document.Processes.First(process => process.Id.Value == procedure.Mechanism.Process);
        var marks = new MoveMarks(texts, View!);
        return DiagramDrawing.Draw(procedure.Document, process, isAfter ? marks.After() : marks.Before(), title, "plan");
    }

    /// <summary>A moment with the word for it; a dash for none.</summary>
    /// <param name="due">The moment.</param>
    public string Due(Calendar.Instant? due) => due is { } at ? texts.Get("moving.due", ("at", Times.Show(at))) : "";

    private PageResult Refused(Refusal refusal)
    {
        var page = this.Again();
        page.StatusCode = StatusOf(refusal.Code);
        return page;
    }

    private async Task LoadAsync(ImmutableArray<MoveMapping>? mappings)
    {
        var outcome = await mediator.Send(new GetMovePlan(User.PersonId(), Id, From, To, mappings), HttpContext.RequestAborted);
        (View, Refusal) = (outcome.Value, Refusal ?? outcome.Refusal);
        if (View is { } view)
        {
            (From, To) = ($"{view.From.Number}", $"{view.To.Number}");
            Units = (await mediator.Send(new GetFilterChoices(User.PersonId()), HttpContext.RequestAborted)).Value?.Places ?? [];
        }
    }

    // Everything that the form names is decided; a place that it does not name stays as proposed.
    private ImmutableArray<MoveMapping> Mappings() =>
    [
        .. Request.Form.Keys.Where(key => key.StartsWith(ToPrefix, StringComparison.Ordinal)).Select(key => new MoveMapping(
            key[ToPrefix.Length..],
            Request.Form[key].ToString() is { Length: > 0 } to ? to : null,
            Request.Form[ClockPrefix + key[ToPrefix.Length..]] == Restarted ? ClockChoice.Restarted : ClockChoice.Carried)),
    ];

    private MoveSelection? Selection()
    {
        if (Count(First, "first", out var first) && Count(Percent, "percent", out var percent))
        {
            return new MoveSelection(
                string.IsNullOrWhiteSpace(Unit) ? null : Unit, [.. (Numbers ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries).Distinct()], first, percent);
        }

        return null;
    }

    private bool Count(string? typed, string field, out int? count)
    {
        count = null;
        if (string.IsNullOrWhiteSpace(typed))
        {
            return true;
        }

        if (int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            count = number;
            return true;
        }

        Refusal = Refusal.Of(MoveCodes.Selection, ("field", field));
        return false;
    }
}
