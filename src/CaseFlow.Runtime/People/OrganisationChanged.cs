namespace CaseFlow.Runtime.People;

/// <summary>The organisation was changed, or was already as asked for.</summary>
/// <param name="Version">The organisation's version: the number of its newest change.</param>
/// <param name="Subject">What was changed, kind and id.</param>
public sealed record OrganisationChanged(long Version, string Subject);
