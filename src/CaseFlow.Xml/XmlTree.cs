using System.Collections.Immutable;

namespace CaseFlow.Xml;

/// <summary>A whole file: the root element and what stands beside it.</summary>
/// <param name="Root">The root element.</param>
/// <param name="Before">Comments and processing instructions before the root element, in order.</param>
/// <param name="After">Comments and processing instructions behind the root element, in order.</param>
/// <param name="Standalone">What the XML declaration says of standing alone; null when it says nothing.</param>
public sealed record XmlTree(ElementNode Root, ImmutableArray<ContentNode> Before, ImmutableArray<ContentNode> After, bool? Standalone = null);
