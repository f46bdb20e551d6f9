using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>
/// A page of a person's inbox, soonest due first. Refused with <c>search.too-long</c> or <c>search.nothing-to-find</c> when the text cannot be
/// looked for.
/// </summary>
/// <param name="Person">The person.</param>
/// <param name="Scope">Which tasks.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageSize">Rows on a page, 1 to 200.</param>
public sealed record GetInbox(string Person, InboxScope Scope, int Page, int PageSize = 50) : IRequest<Outcome<InboxView>>
{
    /// <summary>Only tasks after this position, so that paging neither skips nor repeats a task that stays; null from the beginning.</summary>
    public InboxPosition? After { get; init; }

    /// <summary>Which tasks are wanted; null for all, which costs the least.</summary>
    public InboxWanted? Wanted { get; init; }
}
