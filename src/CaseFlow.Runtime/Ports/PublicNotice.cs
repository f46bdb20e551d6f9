using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A notice that everybody may read without signing in (catalogue I6).</summary>
/// <param name="Id">Its id: the case's number and a count.</param>
/// <param name="CaseNumber">The case it comes from.</param>
/// <param name="Kind">publicNotice, disclosure, announcement or circular.</param>
/// <param name="Title">The heading.</param>
/// <param name="Text">The text.</param>
/// <param name="Channels">Where it is shown besides this website.</param>
/// <param name="Attachments">Ids of stored papers.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="Until">The last day on which it is shown; null without end.</param>
public sealed record PublicNotice(
    string Id,
    string CaseNumber,
    string Kind,
    string Title,
    string Text,
    ImmutableArray<string> Channels,
    ImmutableArray<string> Attachments,
    Instant PublishedAt,
    DateOnly? Until);
