using System.Globalization;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Xml.Writers;

/// <summary>Writes what our own vocabulary says of a node.</summary>
internal static class ExtensionWriter
{
    public static IEnumerable<Draft> Write(FlowNode node) => Kind(node).OfType<Draft>().Concat(node.Milestones.Select(milestone =>
        Draft.Own("milestone").With("status", milestone.Status).With("on", milestone.OnCompleted ? "completed" : "entered")));

    public static Draft Role(LaneRole role) =>
        Draft.Own("role").With("name", role.Role).With("level", IsLeftOut(role) ? null : role.Level).With("unit", role.Unit).With("person", role.Person);

    private static bool IsLeftOut(LaneRole role) => role is { Level.Length: 0 } and ({ Unit: not null } or { Person: not null });

    private static IEnumerable<Draft?> Kind(FlowNode node) => node switch
    {
        UserTask task => [Work(task.Work)],
        ServiceTask task => [Action(task.Action)],
        SendTask task => [Action(task.Action)],
        BusinessRuleTask task => [Decision(task.Decision)],
        CallActivity call => [.. Mappings("in", call.Inputs), .. Mappings("out", call.Outputs)],
        EndEvent end => [Action(end.Action)],
        IntermediateThrowEvent thrown => [Action(thrown.Action)],
        StartEvent start => [Clock(start.Definition), Schedule(start.Schedule)],
        IntermediateCatchEvent caught => [Clock(caught.Definition)],
        BoundaryEvent edge => [Clock(edge.Definition)],
        _ => [],
    };

    private static Draft? Work(WorkSpec work)
    {
        var draft = Draft.Own("work")
            .With("form", work.Form)
            .Add(work.Clock is null ? null : Clock(work.Clock))
            .Add(work.Verbs.Select(verb => Draft.Own("verb").With("name", verb)))
            .Add(work.Fields.Select(field => Draft.Own("field").With("name", field.Field).With("access", field.Access)))
            .Add(work.NotDoneBy.Select(other => Draft.Own("notDoneBy").With("element", other)))
            .Add(work.NotPerson.Select(persons => Draft.Own("notPerson").With("value", persons)))
            .Add(work.ReturnTo.Select(target => Draft.Own("returnTo").With("element", target)))
            .Add(work.Deciders is null ? null : Deciders(work.Deciders))
            .Add(work.Role is null ? null : Role(work.Role));
        return draft.IsEmpty ? null : draft;
    }

    private static Draft? Clock(EventDefinition definition) => definition switch
    {
        EventDefinition.Timer { Clock: { } clock } => Clock(clock),
        EventDefinition.Multiple multiple => multiple.Parts.Select(Clock).FirstOrDefault(draft => draft is not null),
        _ => null,
    };

    private static Draft? Schedule(StartSchedule? schedule) => schedule is null
        ? null
        : Draft.Own("schedule").With("each", schedule.Each).With("missed", schedule.Missed).With("shift", schedule.Shift);

    private static Draft Deciders(DeciderSpec deciders) => Draft.Own("deciders")
        .With("mode", deciders.Mode)
        .With("among", deciders.Among)
        .With("ratio", deciders.Ratio)
        .With("decision", deciders.Decision)
        .With("approve", deciders.Approve)
        .With("weight", deciders.Weight)
        .With("comment", deciders.Comment == "comment" ? null : deciders.Comment);

    private static Draft Clock(ClockSpec clock) => Length(Draft.Own("clock").With("name", clock.Name), clock)
        .With("from", clock.From == "entered" ? null : clock.From)
        .Add(clock.Warnings.Select(warning => Amount(Draft.Own("warning"), warning.Amount, warning.Unit)));

    private static Draft Length(Draft draft, ClockSpec clock) => clock switch
    {
        { Until: { } until } => draft.With("until", until),
        { AmountExpression: { } amount } => draft.With("amount", amount).With("unit", clock.Unit),
        _ => Amount(draft, clock.Amount, clock.Unit),
    };

    private static Draft Amount(Draft draft, int amount, string unit) => draft.With("amount", amount.ToString(CultureInfo.InvariantCulture)).With("unit", unit);

    private static Draft? Action(ActionBinding? action) => action is null
        ? null
        : Draft.Own("action").With("name", action.Name).Add(Mappings("input", action.Inputs)).Add(Mappings("output", action.Outputs));

    private static Draft? Decision(DecisionBinding? decision) => decision?.File is null
        ? null
        : Draft.Own("decision").With("ref", decision.File).With("decision", decision.Decision).With("result", decision.Result);

    private static IEnumerable<Draft> Mappings(string name, IEnumerable<Mapping> mappings) =>
        mappings.Select(mapping => Draft.Own(name).With("name", mapping.Name).With("value", mapping.Value));
}
