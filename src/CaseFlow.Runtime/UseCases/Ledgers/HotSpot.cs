using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>A category or a place with its cases.</summary>
/// <param name="Id">The category or the unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Cases">How many cases were registered.</param>
/// <param name="Open">How many of them are open now.</param>
public sealed record HotSpot(string Id, LocalText Name, long Cases, long Open);
