using System.Collections.Immutable;

namespace CaseFlow.Runtime.Ports;

/// <summary>A filter on cases.</summary>
/// <param name="Units">Places whose subtree is looked at; empty for all.</param>
/// <param name="Status">Only this status; null for any.</param>
/// <param name="Text">Part of number, title or description; null for any.</param>
/// <param name="Category">Only this category; null for any.</param>
/// <param name="Take">Rows on the page, 1 to 200.</param>
/// <param name="Skip">Rows before the page, from 0.</param>
public sealed record CaseQuery(ImmutableArray<string> Units, string? Status, string? Text, string? Category, int Take, int Skip);
