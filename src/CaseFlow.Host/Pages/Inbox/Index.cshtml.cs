using System.Collections.Immutable;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Reference;
using CaseFlow.Runtime.UseCases.Tasks;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Inbox;

/// <summary>The tasks of who is signed in, soonest due first, and the newest messages.</summary>
/// <param name="mediator">The use cases.</param>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    private const int MessagesShown = 8;

    /// <summary>Which tasks are shown.</summary>
    public InboxScope Scope { get; private set; }

    /// <summary>The page of the inbox; null when it was refused.</summary>
    public InboxView? Inbox { get; private set; }

    /// <summary>Why the inbox was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The newest messages.</summary>
    public ImmutableArray<MessageView> Messages { get; private set; } = [];

    /// <summary>Shows a page of the inbox.</summary>
    /// <param name="scope">own, group or all; all when missing.</param>
    /// <param name="page">The page, from 1.</param>
    public async Task OnGetAsync(string? scope, [FromQuery(Name = "page")] int? page)
    {
        Scope = scope switch
        {
            "own" => InboxScope.Own,
            "group" => InboxScope.Group,
            _ => InboxScope.All,
        };
        var person = User.PersonId();
        var outcome = await mediator.Send(new GetInbox(person, Scope, Math.Max(1, page ?? 1)));
        (Inbox, Refusal) = (outcome.Value, outcome.Refusal);
        Messages = (await mediator.Send(new GetNotifications(person, MessagesShown))).Value?.Messages ?? [];
    }

    /// <summary>The address of a scope, or of a page of it.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="page">The page, from 1.</param>
    public static string AddressOf(InboxScope scope, int page = 1) =>
        (scope, page) switch
        {
            (InboxScope.All, 1) => "/inbox",
            (InboxScope.All, _) => $"/inbox?page={page}",
            (_, 1) => $"/inbox?scope={scope.ToString().ToLowerInvariant()}",
            _ => $"/inbox?scope={scope.ToString().ToLowerInvariant()}&page={page}",
        };
}
