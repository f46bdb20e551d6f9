using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Operations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Incidents;

/// <summary>Open incidents: steps that could not be carried out and wait for someone to put right and try again.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class IndexModel(IMediator mediator, Texts texts) : PageModel
{
    /// <summary>The incidents, newest first.</summary>
    public ImmutableArray<IncidentView> Incidents { get; private set; } = [];

    /// <summary>Why the list or a retry was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync() => await LoadAsync();

    /// <summary>Tries an incident again.</summary>
    /// <param name="case">The case.</param>
    /// <param name="instance">The process instance.</param>
    /// <param name="incident">The incident.</param>
    public async Task<IActionResult> OnPostAsync(long @case, int instance, long incident)
    {
        var key = new IncidentKey(new CaseId(@case), instance, incident);
        var outcome = await mediator.Send(new RetryIncident(User.PersonId(), key));
        if (outcome.Value is { } changed)
        {
            new FlashMessage("success", texts.Get("incident.retried", ("number", changed.Number))).Leave(TempData);
            return this.GoTo("/incidents");
        }

        await LoadAsync();
        Refusal = outcome.Refusal;
        return this.Again();
    }

    private async Task LoadAsync()
    {
        var outcome = await mediator.Send(new ListIncidents(User.PersonId()));
        Incidents = outcome.Value?.Incidents ?? [];
        Refusal = outcome.Refusal;
    }
}
