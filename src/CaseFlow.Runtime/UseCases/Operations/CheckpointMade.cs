using CaseFlow.Runtime.Journal;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>The outcome of making a checkpoint.</summary>
/// <param name="Checkpoint">The checkpoint; null when nothing had changed.</param>
public sealed record CheckpointMade(Checkpoint? Checkpoint);
