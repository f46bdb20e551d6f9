using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A place that waits for a message or a signal.</summary>
/// <param name="Key">Which place; one with several known correlation keys has a row for each.</param>
/// <param name="Topic">The digest of what is waited for: its kind and name.</param>
/// <param name="Definition">The version that the instance runs on.</param>
/// <param name="Process">The process.</param>
/// <param name="Since">Since when it waits.</param>
public sealed record AwaitedRow(AwaitedKey Key, string Topic, string Definition, string Process, Instant Since);
