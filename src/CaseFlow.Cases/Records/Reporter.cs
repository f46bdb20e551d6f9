using System.Collections.Immutable;

namespace CaseFlow.Cases.Records;

/// <summary>What the case itself knows of its reporter. Names and contacts lie beside the journal; here are only their digests.</summary>
/// <param name="Kind">Person, household, enterprise or shop.</param>
/// <param name="Anonymous">Whether the reporter gave no name.</param>
/// <param name="HasContact">Whether a contact was given, so that the reporter can be told.</param>
/// <param name="Digests">Salted digests of the personal values by their names, such as <c>reporter.contact</c>; hexadecimal.</param>
public sealed record Reporter(ReporterKind Kind, bool Anonymous, bool HasContact, ImmutableSortedDictionary<string, string> Digests);
