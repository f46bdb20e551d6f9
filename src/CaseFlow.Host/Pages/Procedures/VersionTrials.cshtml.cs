using System.Globalization;
using CaseFlow.Host.Designing;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Trials;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>The named trials of a published version, gone again: whether they still go as they did when it was published, and by what way.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class VersionTrialsModel(IMediator mediator) : PageModel
{
    /// <summary>The mechanism.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The number of the version; null for the one in force.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Version { get; set; }

    /// <summary>The results; null when they are not shown.</summary>
    public TrialResults? View { get; private set; }

    /// <summary>Why something was refused; null when nothing was.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The address of this page, which goes the trials again.</summary>
    public string Address => AddressOf(Id, Version);

    /// <summary>The address of the trials of a version.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="version">Its number; null for the one in force.</param>
    public static string AddressOf(string mechanism, int? version) =>
        $"/procedures/{Uri.EscapeDataString(mechanism)}/trials{(version is { } number ? $"?version={number.ToString(CultureInfo.InvariantCulture)}" : "")}";

    /// <summary>Goes the trials again and shows how they went.</summary>
    public async Task OnGetAsync()
    {
        var outcome = await mediator.Send(new RunTrials(User.PersonId(), Id, new TrialSubject.Version(Version)), HttpContext.RequestAborted);
        (View, Refusal) = (outcome.Value, outcome.Refusal);
        Response.StatusCode = Refusal is { } refusal ? DraftAnswer.StatusOf(refusal.Code) : StatusCodes.Status200OK;
    }
}
