using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>A public notice 公示 (catalogue I6).</summary>
/// <param name="Id">Its id for all to see, such as 2026-000123-1.</param>
/// <param name="Kind">publicNotice, disclosure, announcement or circular.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">Its text.</param>
/// <param name="Until">The last day on which it is shown; null without end.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record CaseNotice(string Id, string Kind, string Title, string Text, DateOnly? Until, string By, Instant At)
{
    /// <summary>Where it is shown besides this website.</summary>
    public ImmutableArray<string> Channels { get; init; } = [];

    /// <summary>Ids of stored papers that belong to it.</summary>
    public ImmutableArray<string> Attachments { get; init; } = [];
}
