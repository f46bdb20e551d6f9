using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>A page of an inbox.</summary>
/// <param name="Items">The tasks, soonest due first; those without due moment last.</param>
/// <param name="OwnCount">How many the person claimed, counted up to 1,000.</param>
/// <param name="GroupCount">How many wait for someone of the group, counted up to 1,000.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="HasMore">Whether a page follows.</param>
/// <param name="Now">The moment for which urgency was judged.</param>
public sealed record InboxView(ImmutableArray<InboxItem> Items, int OwnCount, int GroupCount, int Page, bool HasMore, Instant Now);
