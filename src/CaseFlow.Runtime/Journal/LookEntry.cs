using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Journal;

/// <summary>One entry of the chain of looks at personal data, never changed.</summary>
/// <param name="Number">From 1, without gaps, over all cases.</param>
/// <param name="Look">The look.</param>
/// <param name="PreviousHash">The hash of the look before, hexadecimal.</param>
/// <param name="Hash">The digest over all of the above, hexadecimal.</param>
public sealed record LookEntry(long Number, Look Look, string PreviousHash, string Hash);
