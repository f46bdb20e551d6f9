using CaseFlow.Host.Drawing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime.UseCases.Traces;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Cases;

/// <summary>The path a case took, on its own version of the diagram and as a numbered list.</summary>
/// <param name="mediator">Runs the use case.</param>
/// <param name="texts">Texts in the user's language.</param>
internal sealed class PathModel(IMediator mediator, Texts texts) : PageModel
{
    private readonly PathMarks marks = new(texts);

    /// <summary>The path.</summary>
    public CaseTrace Trace { get; private set; } = null!;

    /// <summary>Loads the path.</summary>
    /// <param name="number">The case number.</param>
    public async Task<IActionResult> OnGetAsync(string number)
    {
        var outcome = await mediator.Send(new GetTrace(User.PersonId(), number), HttpContext.RequestAborted);
        if (outcome.Value is not { } trace)
        {
            return outcome.Refusal!.Code.StartsWith("access.", StringComparison.Ordinal) ? Forbid() : NotFound();
        }

        Trace = trace;
        return Page();
    }

    /// <summary>The diagram of an instance with its path.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="listId">The id of its step list.</param>
    public string Picture(InstanceTrace instance, string listId) => DiagramDrawing.Draw(
        instance.Document,
        instance.Process,
        marks.Of(instance),
        texts.Get("trace.picture", ("name", instance.ProcessName)),
        listId);

    /// <summary>Why the flows that left a step were taken.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="step">The step.</param>
    public IEnumerable<string> ReasonsAfter(InstanceTrace instance, TraceStep step) =>
        from flow in instance.Flows
        where flow.Source == step.Element && flow.At == step.LeftAt
        let reason = marks.Reason(flow)
        where reason is not null
        let name = instance.Process.Scope.Flows.FirstOrDefault(f => f.Id == flow.Flow)?.Name
        select name is null ? reason : $"{name}: {reason}";
}
