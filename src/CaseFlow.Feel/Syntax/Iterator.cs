namespace CaseFlow.Feel.Syntax;

/// <summary>One <c>name in list</c> or <c>name in from..to</c> of for, some and every.</summary>
/// <param name="Name">The name that takes each value.</param>
/// <param name="Source">The list, or the first number.</param>
/// <param name="Last">The last number; null for a list.</param>
internal sealed record Iterator(string Name, Node Source, Node? Last);
