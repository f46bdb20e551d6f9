namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Whether an installation waits for its first person.</summary>
/// <param name="IsOpen">Whether there is no person yet.</param>
/// <param name="HasUnits">Whether there are units already.</param>
public sealed record SetUpState(bool IsOpen, bool HasUnits);
