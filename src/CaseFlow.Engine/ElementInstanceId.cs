namespace CaseFlow.Engine;

/// <summary>The id of one visit to an element within a process instance; given from the instance's sequence number.</summary>
/// <param name="Value">A number from 1, unique within the instance.</param>
public readonly record struct ElementInstanceId(long Value) : IComparable<ElementInstanceId>
{
    /// <summary>The process instance itself, as the scope of its top-level elements.</summary>
    public static ElementInstanceId Root { get; } = new(0);

    /// <inheritdoc/>
    public int CompareTo(ElementInstanceId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();

    /// <summary>Whether the left id was given earlier.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">An id.</param>
    public static bool operator <(ElementInstanceId left, ElementInstanceId right) => left.Value < right.Value;

    /// <summary>Whether the left id was given later.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">An id.</param>
    public static bool operator >(ElementInstanceId left, ElementInstanceId right) => left.Value > right.Value;

    /// <summary>Whether the left id was given earlier or is the same.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">An id.</param>
    public static bool operator <=(ElementInstanceId left, ElementInstanceId right) => left.Value <= right.Value;

    /// <summary>Whether the left id was given later or is the same.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">An id.</param>
    public static bool operator >=(ElementInstanceId left, ElementInstanceId right) => left.Value >= right.Value;
}
