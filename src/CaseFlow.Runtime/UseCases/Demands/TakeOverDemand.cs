using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>
/// Registers a demand that another system had taken in. It goes the way of every demand; the journal says where it comes from and when it
/// happened there. The same idempotency key opens nothing again.
/// </summary>
/// <param name="Demand">The demand, with an idempotency key made of source and id.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record TakeOverDemand(RegisterDemand Demand, DemandOrigin Origin) : IRequest<Outcome<DemandTakenOver>>;
