using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A filter on open tasks. Whatever is null or empty does not filter.</summary>
public sealed record InboxFilter
{
    /// <summary>Only tasks due before this moment, whose case is not suspended.</summary>
    public Instant? DueBefore { get; init; }

    /// <summary>Only tasks due at or after this moment, whose case is not suspended.</summary>
    public Instant? DueFrom { get; init; }

    /// <summary>Only tasks of this role.</summary>
    public string? Role { get; init; }

    /// <summary>Only tasks of this mechanism.</summary>
    public string? Mechanism { get; init; }

    /// <summary>Only tasks of cases in the subtree of this place.</summary>
    public string? Place { get; init; }

    /// <summary>Words that the case must have, all of them.</summary>
    public ImmutableArray<CaseTerm> Terms { get; init; } = [];
}
