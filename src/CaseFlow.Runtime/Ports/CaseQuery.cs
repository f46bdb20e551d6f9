using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A filter on cases. Whatever is null, empty or missing does not filter.</summary>
/// <param name="Units">Places whose subtree is looked at; empty for all.</param>
/// <param name="Status">Only this status; null for any.</param>
/// <param name="Text">Words of number, title, description or place; null for any. Ignored when <see cref="Terms"/> are given.</param>
/// <param name="Category">Only this category; null for any.</param>
/// <param name="Take">Rows on the page, 1 to 200.</param>
/// <param name="Skip">Rows before the page, from 0.</param>
public sealed record CaseQuery(ImmutableArray<string> Units, string? Status, string? Text, string? Category, int Take, int Skip)
{
    /// <summary>The most that <see cref="CasePage.Total"/> counts; one more stands for any number above.</summary>
    public const int CountLimit = 1000;

    /// <summary>Words that a case must have, all of them.</summary>
    public ImmutableArray<CaseTerm> Terms { get; init; } = [];

    /// <summary>Only these categories.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>Only this channel.</summary>
    public string? Channel { get; init; }

    /// <summary>Only this mechanism.</summary>
    public string? Mechanism { get; init; }

    /// <summary>Only cases registered at or after this moment.</summary>
    public Instant? RegisteredFrom { get; init; }

    /// <summary>Only cases registered before this moment.</summary>
    public Instant? RegisteredBefore { get; init; }

    /// <summary>Only open cases of which a task is overdue at this moment and whose clocks run.</summary>
    public Instant? OverdueAt { get; init; }

    /// <summary>True for open cases only, false for finished ones only.</summary>
    public bool? Open { get; init; }

    /// <summary>Only cases with an open task of theirs.</summary>
    public TaskHolder? Holder { get; init; }

    /// <summary>Only cases of this reporter.</summary>
    public ReporterMatch? Reporter { get; init; }

    /// <summary>Only cases after this one in the order of the list.</summary>
    public CaseCursor? After { get; init; }

    /// <summary>Whether <see cref="CasePage.Total"/> is wanted.</summary>
    public bool Counted { get; init; }
}
