using System.Collections.Immutable;

namespace CaseFlow.Cases.Organisations;

/// <summary>What came of building or reading an organisation.</summary>
/// <param name="Organisation">The organisation; null when there is any problem.</param>
/// <param name="Problems">Every problem found; empty when all is well.</param>
public sealed record OrganisationReading(Organisation? Organisation, ImmutableArray<OrganisationProblem> Problems);
