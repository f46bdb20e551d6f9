namespace CaseFlow.Engine.State;

/// <summary>Which instance of a multi-instance activity a visit is.</summary>
/// <param name="Body">The visit to the activity as a whole.</param>
/// <param name="Counter">The instance's number, from 1.</param>
public sealed record LoopPlace(ElementInstanceId Body, int Counter);
