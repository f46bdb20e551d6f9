namespace CaseFlow.Runtime.Lists;

/// <summary>An entry in its place in a list that is a tree.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Parent">The key of the entry above it; null at the top.</param>
/// <param name="Level">How deep it stands, from 1 at the top.</param>
public sealed record ListBranch(ListEntry Entry, string? Parent, int Level);
