namespace CaseFlow.Runtime.Ports;

/// <summary>A process of which instances wait for something.</summary>
/// <param name="Definition">The version.</param>
/// <param name="Process">The process.</param>
public sealed record AwaitingProcess(string Definition, string Process);
