using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Journal;

/// <summary>One entry of the chain of changes of the organisation, never changed itself.</summary>
/// <param name="Number">From 1, without gaps; the newest number is the organisation's version.</param>
/// <param name="Change">The change.</param>
/// <param name="PreviousHash">The hash of the change before, hexadecimal.</param>
/// <param name="Hash">The digest over all of the above, hexadecimal.</param>
public sealed record OrganisationChangeEntry(long Number, OrganisationChange Change, string PreviousHash, string Hash);
