namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>What a run of the outbox did.</summary>
/// <param name="Done">Effects run.</param>
/// <param name="Failed">Effects that failed and will be tried again.</param>
public sealed record OutboxRun(int Done, int Failed);
