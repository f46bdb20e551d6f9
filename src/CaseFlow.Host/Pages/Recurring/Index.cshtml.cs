using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Host.Describing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Recurring;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Recurring;

/// <summary>What calendars begin, when next, and what became of the last occurrences.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class IndexModel(IMediator mediator, Texts texts) : PageModel
{
    /// <summary>The recurring starts.</summary>
    public ImmutableArray<RecurringLine> Lines { get; private set; } = [];

    /// <summary>Why the list was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync()
    {
        var outcome = await mediator.Send(new ListRecurring(User.PersonId()), HttpContext.RequestAborted);
        (Lines, Refusal) = (outcome.Value?.Lines ?? [], outcome.Refusal);
        Response.StatusCode = Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden;
    }

    /// <summary>When a start happens, and by which rules.</summary>
    /// <param name="start">The start event.</param>
    public string When(StartEvent start) => new ScheduleTerms(texts).Of(start);

    /// <summary>The level of the units that each get a case.</summary>
    /// <param name="start">The start event.</param>
    public static string LevelOf(StartEvent start) => (start.Schedule ?? StartSchedule.Plain).Each;
}
