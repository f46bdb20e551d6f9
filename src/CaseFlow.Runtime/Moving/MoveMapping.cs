using CaseFlow.Engine.Migrating;

namespace CaseFlow.Runtime.Moving;

/// <summary>What a person decided about one place of the version moved from.</summary>
/// <param name="From">The element's id.</param>
/// <param name="To">The element at which what waits there goes on; null for none: cases that wait there are not moved.</param>
/// <param name="Clock">What becomes of its clock.</param>
public sealed record MoveMapping(string From, string? To, ClockChoice Clock);
