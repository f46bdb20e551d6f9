namespace CaseFlow.Runtime.Comparing;

/// <summary>One thing that a version says about one of its parts.</summary>
/// <param name="Aspect">What about it: one of <see cref="Aspects"/>.</param>
/// <param name="Item">Which of several, such as the name of a field that is permitted; null where there is one only.</param>
/// <param name="Value">The value.</param>
public sealed record ComparedFact(string Aspect, string? Item, ComparedValue Value)
{
    /// <summary>The other part that the item names; null where the item is a name by itself.</summary>
    public ComparedPart? About { get; init; }
}
