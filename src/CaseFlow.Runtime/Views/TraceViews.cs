using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Calendar;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Trace;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Traces;
using TraceFlow = CaseFlow.Runtime.UseCases.Traces.TraceFlow;
using TraceStep = CaseFlow.Runtime.UseCases.Traces.TraceStep;

namespace CaseFlow.Runtime.Views;

/// <summary>The path of one instance as numbered steps and flows.</summary>
internal static class TraceViews
{
    public static InstanceTrace Of(
        CaseViews views, CaseUnit unit, ProcessInstance instance, IEnumerable<Engine.Trace.TraceStep> journal, int version)
    {
        var procedure = views.Procedures[instance.DefinitionHash];
        var definition = procedure.Definitions[instance.ProcessId];
        var trace = ProcessTrace.Build(definition, journal);
        return new InstanceTrace(
            instance.Number,
            definition.Process.Name ?? instance.ProcessId,
            procedure.Mechanism.Id,
            version,
            instance.DefinitionHash,
            instance.Parent,
            procedure.Document,
            definition.Process,
            [.. trace.Visits.Select((visit, i) => Step(views, unit, instance, definition, visit, i + 1))],
            [.. trace.Flows.Select(flow => Flow(flow, FieldsBefore(procedure, definition, trace, flow.At)))],
            instance.State.IsEnded);
    }

    private static TraceStep Step(
        CaseViews views, CaseUnit unit, ProcessInstance instance, ProcessDefinition definition, TraceVisit visit, int number)
    {
        var node = definition.Find(visit.Element) ?? Earlier(views, instance, visit.Element);
        var kind = KindOf(node);
        var person = node is UserTask task && (task.Loop is null || visit.Place is not null) && visit.Outcome == VisitOutcome.Completed ? visit.EndedBy : null;
        return new TraceStep(
            number,
            visit.Element,
            node?.Name ?? visit.Element.Value,
            kind.Length == 0 ? kind : char.ToLowerInvariant(kind[0]) + kind[1..],
            visit.Outcome switch { VisitOutcome.Completed => "completed", VisitOutcome.Cancelled => "cancelled", _ => "active" },
            visit.EnteredAt,
            visit.EndedAt,
            person,
            views.PersonName(person),
            visit.DueAt,
            // While a case is suspended its clocks stand still.
            visit.IsOverdue(instance.State.SuspendedAt ?? views.Around.Now),
            unit.Instances.Values.FirstOrDefault(i => i.Parent == instance.Number && i.ParentItem == visit.Id)?.Number,
            visit.Incidents.LastOrDefault(i => i.ResolvedAt is null)?.Code)
        {
            Decisions = visit.Decisions,
            Instance = visit.Place?.Counter,
            Subject = visit.Subject,
            End = visit.End is { } end ? new TraceEnd(end.Expression, [.. end.Inputs.Select(read => Value(read.Key, read.Value, null))]) : null,
        };
    }

    // What a case did before it was moved may be drawn only in the version that it began with.
    private static FlowNode? Earlier(CaseViews views, ProcessInstance instance, ElementId element) => views.Procedures.Values
        .Select(procedure => procedure.Definitions.GetValueOrDefault(instance.ProcessId)?.Find(element))
        .FirstOrDefault(node => node is not null);

    // Kinds that read differently though they are one kind of element have words of their own.
    private static string KindOf(FlowNode? node) => node switch
    {
        null => "",
        SubProcess { TriggeredByEvent: true } => "EventSubProcess",
        IntermediateThrowEvent { Definition: EventDefinition.SignalRef } => "SignalThrow",
        IntermediateThrowEvent { Definition: EventDefinition.EscalationRef } => "EscalationThrow",
        IntermediateThrowEvent { Definition: EventDefinition.Link } or IntermediateCatchEvent { Definition: EventDefinition.Link } => "Link",
        IntermediateCatchEvent { Definition: EventDefinition.SignalRef } => "SignalCatch",
        IntermediateCatchEvent { Definition: EventDefinition.Conditional } => "ConditionCatch",
        _ => node.GetType().Name,
    };

    // Several forms may hold a field of one name; the label people saw is that of the form filled in last before.
    private static ILookup<string, FormField> FieldsBefore(
        Procedure procedure, ProcessDefinition definition, ProcessTrace trace, Instant at) => trace.Visits
        .Where(visit => visit.EndedAt <= at)
        .OrderByDescending(visit => visit.EndedAt)
        .Select(visit => (definition.Find(visit.Element) as UserTask)?.Work.Form)
        .Concat(procedure.Forms.Keys)
        .Select(key => key is null ? null : procedure.Forms.GetValueOrDefault(key))
        .SelectMany(form => form is null ? [] : form.Fields)
        .ToLookup(field => field.Name, StringComparer.Ordinal);

    private static TraceValue Value(string name, string value, FormField? field)
    {
        var plain = new TraceValue(name, value, field?.Label, null);
        return plain with { Display = field?.Options.FirstOrDefault(option => option.Value == plain.Bare)?.Label };
    }

    private static TraceFlow Flow(Engine.Trace.TraceFlow flow, ILookup<string, FormField> fields)
    {
        var tried = flow.Reason?.Tried ?? [];
        var values = tried.SelectMany(t => t.Inputs).GroupBy(i => i.Key, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Value(g.Key, g.First().Value, fields[g.Key].FirstOrDefault()));
        var expression = tried.IsEmpty ? null : string.Join("; ", tried.Select(t => t.Expression));
        return new TraceFlow(flow.Flow, flow.Source, flow.Target, flow.At, expression, [.. values], flow.Reason?.IsDefault ?? false);
    }
}
