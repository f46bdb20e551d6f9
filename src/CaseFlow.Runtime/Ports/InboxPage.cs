using System.Collections.Immutable;

namespace CaseFlow.Runtime.Ports;

/// <summary>A page of an inbox.</summary>
/// <param name="Rows">The rows, soonest due first.</param>
/// <param name="OwnCount">How many tasks the person has claimed, counted up to 1,000.</param>
/// <param name="GroupCount">How many tasks wait for someone of the group, counted up to 1,000.</param>
/// <param name="HasMore">Whether rows follow.</param>
public sealed record InboxPage(ImmutableArray<InboxRow> Rows, int OwnCount, int GroupCount, bool HasMore);
