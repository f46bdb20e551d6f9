using CaseFlow.Bpmn.Model.Containers;
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

    internal static Decision.Rejected? Start(Step step, Command.StartActivity command)
    {
        if (!step.State.Visits.TryGetValue(command.AdHoc, out var open) || open.AdHoc is not { IsDone: false })
        {
            return Rejection.Of(
                EngineCodes.AdHocNotOpen,
                $"Expected to begin '{command.Element}' in ad-hoc sub-process {command.AdHoc}, but that is not open; it may have ended meanwhile.",
                ("element", command.Element.Value),
                ("visit", command.AdHoc.ToString()));
        }

        var adHoc = step.Definition.Nodes[open.Element];
        if (AdHocs.Enabled(adHoc).FirstOrDefault(node => node.Id == command.Element) is not { } node || EventSubProcesses.IsInterrupted(step, open.Id))
        {
            return Rejection.Of(
                EngineCodes.AdHocNotEnabled,
                $"Expected '{command.Element}' to be something that people may begin in '{adHoc.Id}', but it is not.",
                ("element", command.Element.Value));
        }

        if (((AdHocSubProcess)adHoc.Element).IsSequential && step.State.Scope(open.Id).Tokens > 0)
        {
            return Rejection.Of(
                EngineCodes.AdHocBusy,
                $"Expected to begin '{command.Element}', but in '{adHoc.Id}' only one activity runs at a time and one runs.",
                ("element", command.Element.Value));
        }

        step.Append(new ProcessEvent.AdHocStarted(open.Id, node.Id, ByPerson: true));
        Visits.Enter(step, node, open.Id, []);
        return null;
    }
}
