namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>A demand of another system is a case here.</summary>
/// <param name="Number">The case number.</param>
/// <param name="WasThere">Whether it had been taken over before, so that nothing was opened now.</param>
public sealed record DemandTakenOver(string Number, bool WasThere);
