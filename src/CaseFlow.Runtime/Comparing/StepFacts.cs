using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Runtime.Comparing;

/// <summary>What a version says about a node of the diagram.</summary>
internal static class StepFacts
{
    public static ImmutableArray<ComparedFact> Of(FlowNode node, ComparedPart part, ComparedPart? lane, ComparedPart? container, DiagramParts parts)
    {
        var facts = new FactList();
        facts.Text(Aspects.Name, node.Name);
        facts.Word(Aspects.Kind, "trace.kind", part.Type);
        facts.Part(Aspects.Swimlane, lane);
        facts.Part(Aspects.Container, container);
        if (node is Activity activity)
        {
            ActivityFacts.AddTo(facts, activity, parts);
        }

        AddOwn(facts, node, parts);
        foreach (var milestone in node.Milestones)
        {
            facts.Word(Aspects.Milestone, "compare.when", milestone.OnCompleted ? "completed" : "entered", milestone.Status);
        }

        foreach (var (text, index) in node.Documentation.Select((text, index) => (text, index)))
        {
            facts.Text(Aspects.Documentation, text, index == 0 ? null : $"{index + 1}");
        }

        return facts.All;
    }

    private static void AddOwn(FactList facts, FlowNode node, DiagramParts parts)
    {
        switch (node)
        {
            case UserTask task:
                WorkFacts.AddTo(facts, task.Work, parts);
                break;
            case ServiceTask task:
                Action(facts, task.Action);
                break;
            case SendTask task:
                Action(facts, task.Action);
                facts.Text(Aspects.Event, task.Message?.Name);
                break;
            case ReceiveTask task:
                facts.Text(Aspects.Event, task.Message?.Name);
                facts.Flag(Aspects.Instantiate, task.Instantiate);
                break;
            case ScriptTask task:
                facts.Formula(Aspects.Script, task.Script);
                facts.Text(Aspects.Result, task.ResultVariable);
                break;
            case BusinessRuleTask task:
                facts.Text(Aspects.Decision, task.Decision?.Decision);
                facts.Text(Aspects.DecisionFile, task.Decision?.File);
                facts.Text(Aspects.Result, task.Decision?.Result);
                break;
            case CallActivity call:
                facts.Text(Aspects.Called, call.CalledElement);
                facts.Mappings(Aspects.Input, call.Inputs);
                facts.Mappings(Aspects.Output, call.Outputs);
                break;
            case AdHocSubProcess inner:
                facts.Flag(Aspects.Ordering, inner.IsSequential);
                facts.Formula(Aspects.LoopUntil, inner.Completion);
                break;
            case BoundaryEvent boundary:
                facts.Part(Aspects.AttachedTo, parts.Find(boundary.AttachedTo));
                facts.Add(Aspects.Interrupting, new ComparedValue.Flag(boundary.Interrupting));
                EventFacts.AddTo(facts, boundary.Definition, parts);
                break;
            case StartEvent start:
                facts.Add(Aspects.Interrupting, start.Interrupting ? null : new ComparedValue.Flag(false));
                EventFacts.AddTo(facts, start.Definition, parts, isCalendar: true);
                Schedule(facts, start.Schedule);
                break;
            case EndEvent end:
                EventFacts.AddTo(facts, end.Definition, parts);
                Action(facts, end.Action);
                break;
            case IntermediateThrowEvent thrown:
                EventFacts.AddTo(facts, thrown.Definition, parts);
                Action(facts, thrown.Action);
                break;
            case IntermediateCatchEvent caught:
                EventFacts.AddTo(facts, caught.Definition, parts);
                break;
            case ExclusiveGateway gateway:
                facts.Part(Aspects.Default, parts.Find(gateway.Default));
                break;
            case InclusiveGateway gateway:
                facts.Part(Aspects.Default, parts.Find(gateway.Default));
                break;
            case ComplexGateway gateway:
                facts.Part(Aspects.Default, parts.Find(gateway.Default));
                facts.Formula(Aspects.Activation, gateway.Activation);
                break;
            case EventBasedGateway gateway:
                facts.Flag(Aspects.Instantiate, gateway.Instantiate);
                break;
            default:
                // What has no facts of its own is compared by its text in the file.
                break;
        }
    }

    private static void Action(FactList facts, ActionBinding? action)
    {
        facts.Text(Aspects.Action, action?.Name);
        facts.Mappings(Aspects.Input, action?.Inputs ?? []);
        facts.Mappings(Aspects.Output, action?.Outputs ?? []);
    }

    private static void Schedule(FactList facts, StartSchedule? schedule)
    {
        facts.Word(Aspects.Each, "people.level", schedule?.Each);
        facts.Word(Aspects.Missed, "procedure.schedule.missed", schedule?.Missed);
        facts.Word(Aspects.Shift, "procedure.schedule.shift", schedule?.Shift);
    }
}
