using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>Which place waits for something from another case, and by which value it is found.</summary>
/// <param name="Case">The case.</param>
/// <param name="Instance">The process instance within the case.</param>
/// <param name="Wait">The waiting place within the instance.</param>
/// <param name="Match">The digest of one correlation key that the instance knows, with its value; empty where it knows none.</param>
public readonly record struct AwaitedKey(CaseId Case, int Instance, long Wait, string Match);
