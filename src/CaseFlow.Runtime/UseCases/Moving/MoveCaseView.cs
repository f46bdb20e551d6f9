using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>A case of a batch.</summary>
/// <param name="Item">What became of it.</param>
/// <param name="Reason">Why it was refused or kept; null when it was not.</param>
public sealed record MoveCaseView(MoveItem Item, Refusal? Reason);
