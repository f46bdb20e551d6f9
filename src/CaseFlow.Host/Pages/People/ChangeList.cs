using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Journal;

namespace CaseFlow.Host.Pages.People;

/// <summary>Changes to be shown.</summary>
/// <param name="Organisation">Who is who, for names.</param>
/// <param name="Changes">The changes, newest first.</param>
internal sealed record ChangeList(Organisation Organisation, ImmutableArray<OrganisationChangeEntry> Changes);
