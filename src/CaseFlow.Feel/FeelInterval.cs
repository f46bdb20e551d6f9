namespace CaseFlow.Feel;

/// <summary>The values of one kind from one end to another. An interval without ends is of every value but null.</summary>
/// <param name="Low">The lower end; null where there is none.</param>
/// <param name="LowIncluded">Whether the lower end is part of it; false where there is none.</param>
/// <param name="High">The upper end; null where there is none.</param>
/// <param name="HighIncluded">Whether the upper end is part of it; false where there is none.</param>
public sealed record FeelInterval(FeelValue? Low, bool LowIncluded, FeelValue? High, bool HighIncluded)
{
    /// <summary>Every value but null.</summary>
    public static FeelInterval Everything { get; } = new(null, false, null, false);

    /// <summary>One value alone.</summary>
    /// <param name="value">The value.</param>
    public static FeelInterval Of(FeelValue value) => new(value, true, value, true);

    /// <summary>Whether it is one value alone.</summary>
    public bool IsPoint => LowIncluded && HighIncluded && Low is not null && High is not null && FeelOrder.Compare(Low, High) == 0;
}
