using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Migrating;

/// <summary>A scope in which something lies after moving: one that is open, or one that is opened for it.</summary>
/// <param name="Open">The scope that is open; null for one that is opened.</param>
/// <param name="Outer">For one that is opened: the scope around it.</param>
/// <param name="Container">For one that is opened: the sub-process of the new version.</param>
internal sealed record ScopePlace(ElementInstanceId? Open, ScopePlace? Outer, Node? Container);
