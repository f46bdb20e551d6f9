namespace CaseFlow.Engine;

/// <summary>The id of one visit to an element within a process instance; given from the instance's sequence number.</summary>
/// <param name="Value">A number from 1, unique within the instance.</param>
public readonly record struct ElementInstanceId(long Value);
