using CaseFlow.Runtime.UseCases.Reference;

namespace CaseFlow.Host.Pages.Places;

/// <summary>A poster with the code of a place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Link">What the code says: the address of the form with the place filled in.</param>
/// <param name="Home">The address of the form without place, short enough to type.</param>
internal sealed record Poster(PlaceView Place, string Link, string Home)
{
    /// <summary>The poster of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="address">The address under which residents reach the program, without slash at the end.</param>
    public static Poster Of(PlaceView place, string address) =>
        new(place, $"{address}/submit?place={Uri.EscapeDataString(place.Id)}&channel=qr", $"{address}/submit");
}
