using System.Collections.Immutable;

namespace CaseFlow.Host.Api.Instances;

/// <summary>A failed step.</summary>
/// <param name="Incident">The incident's number.</param>
/// <param name="Element">The element as drawn.</param>
/// <param name="Code">What went wrong.</param>
/// <param name="Flows">Flows of which one may be chosen.</param>
internal sealed record IncidentItem(long Incident, string Element, string Code, ImmutableArray<string> Flows);
