namespace CaseFlow.Runtime.Heat;

/// <summary>On which version a process instance runs.</summary>
/// <param name="Hash">The version's content hash.</param>
/// <param name="Process">The process's id.</param>
internal readonly record struct LogPlace(string Hash, string Process);
