namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>A message or signal that something in a trial waits for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsSignal">Whether it is a signal.</param>
public sealed record TrialAwaited(string Name, bool IsSignal);
