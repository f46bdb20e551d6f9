using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Heat;

/// <summary>A visit that is open at the place up to which a log was read.</summary>
internal record struct LoggedVisit(long Id, int Element, string? Other, Instant EnteredAt)
{
    /// <summary>When its work is due; null without clock.</summary>
    public Instant? Due { get; set; }

    /// <summary>Since when somebody holds its work; null while nobody does.</summary>
    public Instant? HeldSince { get; set; }

    /// <summary>How long its work was held before.</summary>
    public long Held { get; set; }

    /// <summary>How often work was sent back from it.</summary>
    public int Returned { get; set; }

    /// <summary>Whether it is one of several instances of its element.</summary>
    public bool IsInstance { get; set; }
}
