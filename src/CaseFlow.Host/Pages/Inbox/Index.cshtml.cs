using System.Collections.Immutable;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.CaseFiles;
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
    public InboxScope Scope => Conditions.InScope;

    /// <summary>The conditions.</summary>
    public InboxConditions Conditions { get; private set; } = new();

    /// <summary>What the conditions choose from; null unless they are asked for.</summary>
    public FilterChoices? Choices { get; private set; }

    /// <summary>The page of the inbox; null when it was refused.</summary>
    public InboxView? Inbox { get; private set; }

    /// <summary>Why the inbox was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The newest messages.</summary>
    public ImmutableArray<MessageView> Messages { get; private set; } = [];

    /// <summary>Shows a page of the inbox.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="page">The page, from 1.</param>
    public async Task OnGetAsync([FromQuery] InboxConditions conditions, [FromQuery(Name = "page")] int? page)
    {
        Conditions = conditions;
        var person = User.PersonId();
        var outcome = await mediator.Send(new GetInbox(person, Scope, Math.Max(1, page ?? 1)) { Wanted = conditions.Wanted });
        (Inbox, Refusal) = (outcome.Value, outcome.Refusal);
        if (conditions.IsFull)
        {
            Choices = (await mediator.Send(new GetFilterChoices(person))).Value;
        }

        Messages = (await mediator.Send(new GetNotifications(person, MessagesShown))).Value?.Messages ?? [];
    }
}
