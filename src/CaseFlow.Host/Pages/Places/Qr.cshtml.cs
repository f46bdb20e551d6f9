using System.Collections.Immutable;
using CaseFlow.Host.Security;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Places;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Places;

/// <summary>A poster with the code of one place, for printing.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="settings">The settings, for the address that residents use.</param>
internal sealed class QrModel(IMediator mediator, CaseFlowSettings settings) : PageModel
{
    /// <summary>The posters.</summary>
    public ImmutableArray<Poster> Posters { get; private set; } = [];

    /// <summary>Whether the address of the codes is only that of this request.</summary>
    public bool IsAddressGuessed => settings.PublicAddress is null;

    /// <summary>The address of the codes.</summary>
    public string Address => PublicAddress.Of(settings, Request);

    /// <summary>Shows what is to be printed.</summary>
    /// <param name="unit">The place.</param>
    public async Task<IActionResult> OnGetAsync(string unit)
    {
        var outcome = await mediator.Send(new ListOwnPlaces(User.PersonId(), unit));
        if (outcome.Refusal is { } refusal)
        {
            return StatusCode(refusal.Code == RuntimeCodes.PlaceNotFound ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden);
        }

        ImmutableArray<PlaceView> places = [outcome.Value!.Places.First(p => p.Id == unit)];
        Posters = [.. places.Select(place => Poster.Of(place, Address))];
        return Page();
    }
}
