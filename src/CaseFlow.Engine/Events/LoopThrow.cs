namespace CaseFlow.Engine.Events;

/// <summary>An event that an instance of a multi-instance activity throws as it ends.</summary>
/// <param name="Number">Which of the activity's definitions, from 0.</param>
/// <param name="Why">The condition that held and what it read; null where no condition decides.</param>
public sealed record LoopThrow(int Number, LoopEnd? Why);
