using System.Collections.Immutable;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Open incidents.</summary>
/// <param name="Incidents">Newest first.</param>
public sealed record IncidentList(ImmutableArray<IncidentView> Incidents);
