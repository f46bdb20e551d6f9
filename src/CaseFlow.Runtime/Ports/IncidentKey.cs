using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>Which incident.</summary>
/// <param name="Case">The case.</param>
/// <param name="Instance">The process instance within the case.</param>
/// <param name="Incident">The incident within the instance.</param>
public readonly record struct IncidentKey(CaseId Case, int Instance, long Incident);
