namespace CaseFlow.Cases.Records;

/// <summary>What a case is about, in terms of a versioned list (catalogue §1.5).</summary>
/// <param name="Category">The category id.</param>
/// <param name="List">The list it was taken from; null when the county keeps one list.</param>
/// <param name="Class">The class, in words; null when not said.</param>
/// <param name="Item">The item, in words; null when not said.</param>
/// <param name="Grade">The grade of difficulty or urgency by the list; null when not said.</param>
public sealed record Classification(string Category, string? List, string? Class, string? Item, string? Grade);
