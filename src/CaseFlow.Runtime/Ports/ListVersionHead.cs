using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A published version of a reference list without its content; never changed, one hash chain for each list.</summary>
/// <param name="List">The list's id.</param>
/// <param name="Number">The version's number in its list, from 1 without gaps.</param>
/// <param name="EffectiveFrom">From when it is in force.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="PublishedBy">Who published it: a person's id, or <c>system</c>.</param>
/// <param name="Note">What changed and why.</param>
/// <param name="ContentHash">The digest of the content, hexadecimal.</param>
/// <param name="PreviousHash">The hash of the version before, hexadecimal.</param>
/// <param name="Hash">The digest over all of the above, hexadecimal.</param>
public sealed record ListVersionHead(
    string List,
    long Number,
    Instant EffectiveFrom,
    Instant PublishedAt,
    string PublishedBy,
    string Note,
    string ContentHash,
    string PreviousHash,
    string Hash);
