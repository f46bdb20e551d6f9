using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>Which timer.</summary>
/// <param name="Case">The case.</param>
/// <param name="Instance">The process instance within the case.</param>
/// <param name="Timer">The waiting timer event within the instance.</param>
public readonly record struct TimerKey(CaseId Case, int Instance, long Timer);
