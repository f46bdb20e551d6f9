namespace CaseFlow.Runtime.UseCases.Recurring;

/// <summary>A case that a calendar began.</summary>
/// <param name="Unit">The name of its unit.</param>
/// <param name="Number">The case number.</param>
public sealed record RecurringCase(string Unit, string Number);
