using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>Where a demand was taken in before it came here.</summary>
/// <param name="Source">The system, such as <c>nyc311</c>.</param>
/// <param name="ExternalId">Its id there.</param>
/// <param name="HappenedAt">When it was taken in there; the journal entry says so. A moment in the future counts as now.</param>
/// <param name="ClocksRun">Whether clocks count from then; otherwise they count from the moment of taking it over.</param>
public sealed record DemandOrigin(string Source, string ExternalId, Instant HappenedAt, bool ClocksRun);
