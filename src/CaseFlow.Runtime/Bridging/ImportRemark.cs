using System.Collections.Immutable;

namespace CaseFlow.Runtime.Bridging;

/// <summary>Something that a file from elsewhere says and the draft made of it does not.</summary>
/// <param name="Code">Stable dotted code; its text is looked up.</param>
/// <param name="Element">The element's id; null for the file as a whole.</param>
/// <param name="Name">What the element is called; its id when it has no name; empty for the file as a whole.</param>
/// <param name="Arguments">What the text names.</param>
public sealed record ImportRemark(string Code, string? Element, string Name, ImmutableArray<(string Name, string Value)> Arguments);
