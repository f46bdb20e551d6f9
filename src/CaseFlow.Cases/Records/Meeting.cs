using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>A meeting that was held 会议 (catalogue A8).</summary>
/// <param name="Id">Its id within the case, such as M1.</param>
/// <param name="Kind">The kind, such as <c>four-in-one-meeting</c>.</param>
/// <param name="HeldOn">The day it was held.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record Meeting(string Id, string Kind, DateOnly HeldOn, string By, Instant At)
{
    /// <summary>Where; null when nothing was said.</summary>
    public string? Place { get; init; }

    /// <summary>Who was there: person ids, unit ids or words.</summary>
    public ImmutableArray<string> Attendees { get; init; } = [];

    /// <summary>Who was invited and not there.</summary>
    public ImmutableArray<string> Absent { get; init; } = [];

    /// <summary>The minutes; null when nothing was written.</summary>
    public string? Minutes { get; init; }

    /// <summary>Numbers of the cases that were talked about.</summary>
    public ImmutableArray<string> Agenda { get; init; } = [];

    /// <summary>What was resolved, in order.</summary>
    public ImmutableArray<Resolution> Resolutions { get; init; } = [];
}
