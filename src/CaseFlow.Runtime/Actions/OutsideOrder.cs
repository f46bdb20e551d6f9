namespace CaseFlow.Runtime.Actions;

/// <summary>Something to be done outside the case after the step is durable.</summary>
/// <param name="Kind">The kind of outbox effect that does it.</param>
/// <param name="Payload">What it is given.</param>
internal sealed record OutsideOrder(string Kind, string Payload);
