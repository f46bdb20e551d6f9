namespace CaseFlow.Host.Api.Demands;

/// <summary>A demand was rated.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Satisfaction">The rating kept.</param>
internal sealed record DemandRated(string Number, string Satisfaction);
