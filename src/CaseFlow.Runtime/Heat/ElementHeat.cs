namespace CaseFlow.Runtime.Heat;

/// <summary>The figures of one element. Every visit that began in the period is completed, waiting or cancelled.</summary>
/// <param name="Element">The element's id.</param>
public sealed record ElementHeat(string Element)
{
    /// <summary>How many visits began.</summary>
    public long Passes { get; init; }

    /// <summary>How many of them ended as drawn.</summary>
    public long Completed { get; init; }

    /// <summary>How many of them wait now.</summary>
    public long Waiting { get; init; }

    /// <summary>How many of them were ended from outside.</summary>
    public long Cancelled { get; init; }

    /// <summary>How many of the cancelled ones were ended by an event on the element's own edge, such as a timer.</summary>
    public long Interrupted { get; init; }

    /// <summary>How often work was sent back from it.</summary>
    public long Returned { get; init; }

    /// <summary>How many visits had a clock.</summary>
    public long Clocked { get; init; }

    /// <summary>How many of those missed it.</summary>
    public long Overdue { get; init; }

    /// <summary>The median of how long completed visits took, in milliseconds, by nearest rank; null without any.</summary>
    public long? Median { get; init; }

    /// <summary>The time within which nine of ten completed visits were done, in milliseconds, by nearest rank; null without any.</summary>
    public long? NinetyPercent { get; init; }

    /// <summary>How long people held its work, summed, in milliseconds.</summary>
    public long Held { get; init; }

    /// <summary>The share of visits with a clock that missed it; null without such visits.</summary>
    public double? OverdueShare => Clocked == 0 ? null : (double)Overdue / Clocked;
}
