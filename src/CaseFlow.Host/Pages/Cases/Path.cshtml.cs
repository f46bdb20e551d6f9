using CaseFlow.Host.Drawing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Traces;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Cases;

/// <summary>The path a case took, on its own version of the diagram and as a numbered list.</summary>
/// <param name="mediator">Runs the use case.</param>
/// <param name="texts">Texts in the user's language.</param>
internal sealed class PathModel(IMediator mediator, Texts texts) : PageModel
{
    /// <summary>The path; null when it was refused.</summary>
    public CaseTrace? Trace { get; private set; }

    /// <summary>Why the path was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Loads the path.</summary>
    /// <param name="number">The case number.</param>
    public async Task OnGetAsync(string number)
    {
        var outcome = await mediator.Send(new GetTrace(User.PersonId(), number), HttpContext.RequestAborted);
        (Trace, Refusal) = (outcome.Value, outcome.Refusal);
        Response.StatusCode = Refusal?.Code switch
        {
            null => StatusCodes.Status200OK,
            "access.case" => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status404NotFound,
        };
    }

    /// <summary>The diagram of an instance with its path.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="listId">The id of its step list.</param>
    public string Picture(InstanceTrace instance, string listId) => DiagramDrawing.Draw(
        instance.Document,
        instance.Process,
        new PathMarks(texts, Trace!.Now).Of(instance),
        texts.Get("trace.picture", ("name", instance.ProcessName)),
        listId);

    /// <summary>The flows with a reason that left a step, each with its name.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="step">The step.</param>
    public static IEnumerable<(TraceFlow Flow, string? Name)> BranchesAfter(InstanceTrace instance, TraceStep step) =>
        from flow in instance.Flows
        where flow.Source == step.Element && flow.At == step.LeftAt && (flow.Default || flow.Expression is not null)
        select (flow, DiagramDrawing.AllFlows(instance.Process.Scope).FirstOrDefault(f => f.Id == flow.Flow)?.Name);
}
