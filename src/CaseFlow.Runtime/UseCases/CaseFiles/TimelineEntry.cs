using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>Something that happened in a case; its text is looked up by the code.</summary>
/// <param name="Sequence">The journal entry it comes from.</param>
/// <param name="At">When it happened.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Actor">Who: a person id, <c>reporter</c> or <c>system</c>.</param>
/// <param name="ActorName">Who, by name; null for reporter and system.</param>
/// <param name="Code">What: <c>timeline.</c> and the kind, such as <c>timeline.task-completed</c>.</param>
/// <param name="Arguments">The text's data by name.</param>
/// <param name="Entry">The journal entry's hash, for proof.</param>
public sealed record TimelineEntry(
    long Sequence,
    Instant At,
    Instant RecordedAt,
    string Actor,
    string? ActorName,
    string Code,
    ImmutableSortedDictionary<string, string> Arguments,
    string Entry);
