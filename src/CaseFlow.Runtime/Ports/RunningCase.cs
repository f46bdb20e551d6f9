using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>A case that has not ended, whose root process instance runs on some version.</summary>
/// <param name="Case">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="Version">The row version of its unit.</param>
/// <param name="Place">The ids of the units around its place, from the top, joined as the store keeps them.</param>
public sealed record RunningCase(CaseId Case, string Number, long Version, string Place);
