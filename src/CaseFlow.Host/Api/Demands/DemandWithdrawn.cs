namespace CaseFlow.Host.Api.Demands;

/// <summary>A demand was withdrawn.</summary>
/// <param name="Number">The case number.</param>
internal sealed record DemandWithdrawn(string Number);
