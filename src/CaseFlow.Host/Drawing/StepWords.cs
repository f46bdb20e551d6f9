using CaseFlow.Calendar;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.UseCases.Traces;

namespace CaseFlow.Host.Drawing;

/// <summary>The steps of a path and the reasons of its branches in words that need no knowledge of diagrams.</summary>
/// <param name="texts">Texts in the user's language.</param>
/// <param name="now">The moment for which open visits are judged.</param>
internal sealed class StepWords(Texts texts, Instant now)
{
    // Work of people and procedures that hold such work; everything else happens by itself.
    private static readonly HashSet<string> Work =
        new(["userTask", "manualTask", "receiveTask", "callActivity", "subProcess", "eventSubProcess"], StringComparer.Ordinal);

    /// <summary>Whether a visit happened by itself, without anybody doing anything.</summary>
    /// <param name="step">The visit.</param>
    public static bool IsAutomatic(TraceStep step) => !Work.Contains(step.Kind);

    /// <summary>Whether a visit missed its time limit; work that was taken away when its time ran out did.</summary>
    /// <param name="step">The visit.</param>
    public static bool IsLate(TraceStep step) => step.Overdue || RanOut(step);

    /// <summary>What a visit is called; an element without name is called by its kind.</summary>
    /// <param name="step">The visit.</param>
    public string Name(TraceStep step)
    {
        var name = step.Name == step.Element.Value ? texts[$"trace.kind.{step.Kind}"] : step.Name;
        return (step.Instance, step.Subject) switch
        {
            (null, _) => name,
            ({ } counter, null) => texts.Get("trace.instance", ("name", name), ("counter", counter)),
            ({ } counter, { } subject) => texts.Get("trace.instanceFor", ("name", name), ("counter", counter), ("subject", subject)),
        };
    }

    /// <summary>What was decided by which rule, in a sentence.</summary>
    /// <param name="decision">The decision.</param>
    public string Decided(DecisionEvidence decision)
    {
        var inputs = string.Join(texts["trace.listSeparator"], decision.Inputs.Select(read => texts.Get("trace.value", ("label", read.Name), ("value", Plain(read.Value)))));
        var key = decision switch
        {
            { IsTable: false } => "trace.decidedByExpression",
            { Rules.IsEmpty: true, Result: "null" } => "trace.decidedByNone",
            { Rules.IsEmpty: true } => "trace.decidedByDefault",
            _ => "trace.decidedByRule",
        };
        return texts.Get(
            key,
            ("name", decision.Name),
            ("rules", string.Join(texts["trace.ruleSeparator"], decision.Rules)),
            ("inputs", inputs),
            ("result", Plain(decision.Result)));
    }

    /// <summary>Why an activity that is carried out several times ended early, in a sentence.</summary>
    /// <param name="end">The condition and its values.</param>
    public string Ended(TraceEnd end) => texts.Get(
        "trace.endedEarly",
        ("expression", end.Expression),
        ("values", string.Join(texts["trace.listSeparator"], end.Values.Select(value => $"{value.Name} = {value.Value}"))));

    /// <summary>One visit in a sentence.</summary>
    /// <param name="step">The visit.</param>
    public string Sentence(TraceStep step)
    {
        var parts = new List<string> { $"{step.Number}. {Name(step)}", texts[$"trace.kind.{step.Kind}"], texts[$"trace.state.{step.State}"] };
        if (step.PersonName is { } person)
        {
            parts.Add(person);
        }

        parts.Add(Times.Range(step.EnteredAt, step.LeftAt));
        if (Limit(step) is { } limit)
        {
            parts.Add(limit);
        }

        if (step.Incident is { } incident)
        {
            parts.Add(texts.Get("trace.incident", ("text", texts[incident])));
        }

        return string.Join(" · ", parts);
    }

    /// <summary>The time limit of a visit and by how much it was missed; null without limit.</summary>
    /// <param name="step">The visit.</param>
    public string? Limit(TraceStep step)
    {
        if (step.Due is not { } due)
        {
            return null;
        }

        var key = RanOut(step) ? "trace.ranOut" : step.Overdue ? "trace.overdue" : "trace.inTime";
        return texts.Get(key, ("due", Times.Show(due)), ("by", Span.Show(texts, (step.LeftAt ?? now).Since(due))));
    }

    /// <summary>How long a finished visit of work took; null for others.</summary>
    /// <param name="step">The visit.</param>
    public string? Took(TraceStep step) => step is { State: "completed", LeftAt: { } left } && left != step.EnteredAt && !IsAutomatic(step)
        ? texts.Get("trace.took", ("span", Span.Show(texts, left.Since(step.EnteredAt))))
        : null;

    /// <summary>Why a flow was taken, in a sentence; null for a flow without condition.</summary>
    /// <param name="flow">The taking.</param>
    /// <param name="branch">The flow's name; null to leave it out.</param>
    public string? Reason(TraceFlow flow, string? branch)
    {
        if (flow is { Expression: null, Default: false })
        {
            return null;
        }

        var values = string.Join(texts["trace.listSeparator"], flow.Values.Select(Value).Where(value => value is not null));
        var because = values.Length > 0 ? values : texts[flow.Default ? "trace.default" : "trace.byRule"];
        return string.IsNullOrWhiteSpace(branch) ? because : texts.Get("trace.therefore", ("because", because), ("branch", branch));
    }

    /// <summary>The condition of a flow and the values it read as the procedure writes them; null for a flow without condition.</summary>
    /// <param name="flow">The taking.</param>
    public string? Condition(TraceFlow flow)
    {
        if (flow.Expression is null)
        {
            return null;
        }

        var values = string.Join(texts["trace.listSeparator"], flow.Values.Select(value => $"{value.Name} = {value.Value}"));
        return texts.Get(flow.Default ? "trace.notHeld" : "trace.held", ("expression", flow.Expression), ("values", values));
    }

    private static bool RanOut(TraceStep step) => step is { State: "cancelled", Due: { } due, LeftAt: { } left } && left >= due;

    // A value that was filled in nowhere has a label only where the texts know the variable.
    private string? Value(TraceValue value)
    {
        var own = "trace.variable." + value.Name;
        var label = value.Label?.In(Texts.Language) ?? (texts.Has(own) ? texts[own] : null);
        return label is null ? null : texts.Get("trace.value", ("label", label), ("value", Shown(value)));
    }

    private string Plain(string value) => Shown(new TraceValue("", value, null, null));

    private string Shown(TraceValue value) => (value.Display, value.Value) switch
    {
        ({ } display, _) => display.In(Texts.Language),
        (_, "true") => texts["form.yes"],
        (_, "false") => texts["form.no"],
        (_, "null") => texts["trace.noValue"],
        _ => Words.Find(texts, "grade", value.Bare.Length == 0 ? "-" : value.Bare) ?? value.Bare,
    };
}
