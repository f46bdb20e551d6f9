using System.Collections.Immutable;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Places;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Places;

/// <summary>The places that a person oversees, each with its code for residents.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    /// <summary>The places in tree order.</summary>
    public ImmutableArray<PlaceView> Places { get; private set; } = [];

    /// <summary>Why nothing is shown; null otherwise.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Whether buildings lie in a place, so that their posters can be printed together.</summary>
    /// <param name="place">The place.</param>
    public bool HasBuildings(PlaceView place) => Places.Any(p => p.Parent == place.Id && p.Level == PostersModel.Building);

    /// <summary>Shows the places.</summary>
    public async Task OnGetAsync()
    {
        var outcome = await mediator.Send(new ListOwnPlaces(User.PersonId()));
        (Places, Refusal) = (outcome.Value?.Places ?? [], outcome.Refusal);
    }
}
