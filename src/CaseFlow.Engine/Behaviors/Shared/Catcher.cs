using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>What catches something that was thrown.</summary>
/// <param name="Node">A boundary event or an event sub-process.</param>
/// <param name="At">The visit on whose edge the event sits, or the scope that the sub-process stands in.</param>
internal readonly record struct Catcher(Node Node, ElementInstanceId At)
{
    /// <summary>Whether it ends the scope that it catches for.</summary>
    internal bool IsInterrupting => Node.Element is BoundaryEvent boundary ? boundary.Interrupting : EventSubProcesses.IsInterrupting(Node);

    internal void Happen(Step step)
    {
        if (Node.IsHandler)
        {
            EventSubProcesses.Happen(step, Node, At);
        }
        else
        {
            BoundaryEvents.Happen(step, Node, At);
        }
    }
}
