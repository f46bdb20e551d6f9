using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Journal;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>The organisation as administrators see it.</summary>
/// <param name="Organisation">Who is who.</param>
/// <param name="Version">The number of the newest change; forms send it back.</param>
/// <param name="Now">The moment it was looked at.</param>
/// <param name="History">A page of changes, newest first.</param>
/// <param name="HasMore">Whether there are older changes.</param>
public sealed record OrganisationView(
    Organisation Organisation, long Version, Instant Now, ImmutableArray<OrganisationChangeEntry> History, bool HasMore);
