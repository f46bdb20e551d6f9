using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.Deciding;

/// <summary>Completes work of persons.</summary>
internal static class Working
{
    internal static Decision.Rejected? Complete(Step step, Command.CompleteWorkItem command)
    {
        if (!step.State.WorkItems.ContainsKey(command.Item))
        {
            return Rejection.Of(
                EngineCodes.WorkItemNotOpen,
                $"Expected to complete work item {command.Item}, but it is not open; it may have been completed or cancelled meanwhile.",
                ("item", command.Item.ToString()));
        }

        var visit = step.State.Visits[command.Item];
        var node = step.Definition.Nodes[visit.Element];
        step.Append(new ProcessEvent.WorkItemClosed(command.Item, Completed: true));
        step.Emit(new Effect.CloseWorkItem(command.Item, Completed: true));
        Variables.Set(step, visit, command.Variables);
        node.Behavior.Complete(step, node, visit);
        return null;
    }
}
