using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation;

/// <summary>All expressions of a model with the element that carries them.</summary>
internal static class Expressions
{
    public static IEnumerable<(ElementId Element, Expression Expression)> Conditions(RuleContext context) =>
        context.Scopes.SelectMany(scope => scope.Flows)
            .Where(flow => flow.Condition is not null)
            .Select(flow => (flow.Id, flow.Condition!))
            .Concat(from node in context.Nodes
                    from definition in Clocks.DefinitionsOf(node)
                    let condition = (definition as EventDefinition.Conditional)?.Condition
                    where condition is { Text.Length: > 0 }
                    select (node.Id, condition));

    public static IEnumerable<(ElementId Element, Expression Expression)> Scripts(RuleContext context) =>
        context.Nodes.OfType<ScriptTask>().Where(task => task.Script.Text.Length > 0).Select(task => (task.Id, task.Script));

    /// <summary>What says how often activities are carried out and what is gathered.</summary>
    public static IEnumerable<(ElementId Element, Expression Expression)> Loops(RuleContext context) =>
        from activity in context.Nodes.OfType<Activity>()
        from expression in new[] { activity.Loop?.Cardinality, activity.Loop?.Collection, activity.Loop?.OutputElement, activity.Loop?.Completion }
        where expression is not null
        select (activity.Id, expression);

    /// <summary>The parts of timers.</summary>
    public static IEnumerable<(ElementId Element, Expression Part, TimerPart Kind)> Timers(RuleContext context)
    {
        foreach (var node in context.Nodes)
        {
            foreach (var timer in Clocks.DefinitionsOf(node).OfType<EventDefinition.Timer>())
            {
                foreach (var (part, kind) in new[] { (timer.Date, TimerPart.Date), (timer.Duration, TimerPart.Duration), (timer.Cycle, TimerPart.Cycle) })
                {
                    if (part is not null)
                    {
                        yield return (node.Id, part, kind);
                    }
                }
            }
        }
    }

    /// <summary>What says who works, how long, and who decides.</summary>
    public static IEnumerable<(ElementId Element, string Text)> Works(RuleContext context) =>
        context.Document.Processes.SelectMany(process => process.Lanes).SelectMany(lane => RoleTexts(lane.Role).Select(text => (lane.Id, text)))
            .Concat(context.Nodes.SelectMany(node => WorkTexts(node).Select(text => (node.Id, text))));

    private static IEnumerable<string> RoleTexts(LaneRole? role) => new[] { role?.Unit, role?.Person }.OfType<string>();

    private static IEnumerable<string> WorkTexts(FlowNode node)
    {
        var clock = Clocks.ClockOf(node);
        var texts = new[] { clock?.AmountExpression, clock?.Until }.OfType<string>();
        return node is UserTask { Work: var work }
            ? [.. texts, .. RoleTexts(work.Role), .. work.NotPerson, .. new[] { work.Deciders?.Among, work.Deciders?.Weight }.Where(text => text is { Length: > 0 }).OfType<string>()]
            : texts;
    }

    /// <summary>The values of inputs and outputs of actions and calls.</summary>
    public static IEnumerable<(ElementId Element, Mapping Mapping)> Mappings(RuleContext context) =>
        context.Nodes.SelectMany(node => MappingsOf(node).Select(mapping => (node.Id, mapping)));

    private static IEnumerable<Mapping> MappingsOf(FlowNode node) => node switch
    {
        CallActivity call => call.Inputs.Concat(call.Outputs),
        ServiceTask { Action: { } action } => action.Inputs.Concat(action.Outputs),
        SendTask { Action: { } action } => action.Inputs.Concat(action.Outputs),
        EndEvent { Action: { } action } => action.Inputs.Concat(action.Outputs),
        IntermediateThrowEvent { Action: { } action } => action.Inputs.Concat(action.Outputs),
        _ => [],
    };
}
