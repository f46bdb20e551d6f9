using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Host.Describing;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Drafts;
using CaseFlow.Runtime.UseCases.Procedures;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>A procedure: its diagram, what it is for, who does what until when, and its versions.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class ProcedureModel(IMediator mediator, Texts texts) : PageModel
{
    /// <summary>The procedure; null when it was refused.</summary>
    public ProcedureView? View { get; private set; }

    /// <summary>Why it was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Its drafts; null for those who do not see them.</summary>
    public DraftList? Drafts { get; private set; }

    /// <summary>The process that is drawn.</summary>
    public Process Process => View!.Procedure.Document.Processes.First(process => process.Id.Value == View.Procedure.Mechanism.Process);

    /// <summary>Its steps.</summary>
    public ImmutableArray<ProcedureStep> Steps => ProcedureSteps.Of(Process);

    /// <summary>Words for the steps.</summary>
    public StepTerms Words => new(texts, View!.Procedure, Process);

    /// <summary>What people call its files.</summary>
    public FileNames Files => new(texts, View!.Procedure.Files);

    /// <summary>Words for their clocks.</summary>
    public ClockTerms Clocks => new(texts);

    /// <summary>Shows the procedure.</summary>
    /// <param name="id">The mechanism.</param>
    /// <param name="version">The version; null for the one in force.</param>
    public async Task OnGetAsync(string id, [FromQuery] int? version)
    {
        var outcome = await mediator.Send(new GetProcedure(User.PersonId(), id, version), HttpContext.RequestAborted);
        (View, Refusal) = (outcome.Value, outcome.Refusal);
        Drafts = View is null ? null : (await mediator.Send(new ListDrafts(User.PersonId(), id), HttpContext.RequestAborted)).Value;
        Response.StatusCode = Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
    }

    /// <summary>The diagram.</summary>
    /// <param name="name">The procedure's name.</param>
    public string Picture(string name) =>
        DiagramDrawing.Draw(View!.Procedure.Document, Process, Marks.None with { Focus = Process.Scope.Nodes.OfType<StartEvent>().FirstOrDefault()?.Id }, texts.Get("procedure.diagramOf", ("name", name)), "steps");

    /// <summary>What there is to say about a step besides who does it until when.</summary>
    /// <param name="step">The step.</param>
    public IEnumerable<string> Rules(ProcedureStep step)
    {
        if (Words.Form(step) is { } form)
        {
            yield return texts.Get("procedure.form", ("name", form));
        }

        if (Does(step) is { } does)
        {
            yield return does;
        }

        foreach (var rule in Words.Rules(step))
        {
            yield return rule;
        }
    }

    // What a step decides or calls has a name; what it does otherwise is said as it is drawn.
    private string? Does(ProcedureStep step) => step.Node switch
    {
        BusinessRuleTask { Decision.File: { } file } => Files.Of(file),
        CallActivity call when View!.Called.FirstOrDefault(called => called.Process == call.CalledElement) is { } called =>
            texts.Get("procedure.callsProcess", ("name", called.Name.In(Texts.Language))),
        _ => Words.Does(step),
    };

    /// <summary>How it begins, in sentences.</summary>
    public IEnumerable<string> Begins()
    {
        var mechanism = View!.Procedure.Mechanism;
        if (!mechanism.Channels.IsEmpty)
        {
            yield return texts.Get("procedure.byDemand", ("channels", Joined(mechanism.Channels.Select(channel => channel.Text.In(Texts.Language)))));
        }

        if (!mechanism.Starters.IsEmpty)
        {
            yield return texts.Get("procedure.byHand", ("roles", Joined(mechanism.Starters.Select(Words.RoleName))));
        }

        var starts = Process.Scope.Nodes.OfType<StartEvent>().Where(start => ProcedureStep.TimerOf(start) is not null).ToList();
        foreach (var start in starts)
        {
            yield return texts.Get("procedure.byCalendar", ("when", new ScheduleTerms(texts).Of(start)));
        }

        if (mechanism.Channels.IsEmpty && mechanism.Starters.IsEmpty && starts.Count == 0)
        {
            yield return texts["procedure.byCall"];
        }
    }

    private string Joined(IEnumerable<string> parts) => string.Join(texts["form.comma"], parts);
}
