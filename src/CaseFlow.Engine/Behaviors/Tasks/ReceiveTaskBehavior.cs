using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Behaviors.Tasks;

/// <summary>A receive task (BPMN 2.0.2 §10.3.3): waits for its message; where it begins an instance the message has come.</summary>
internal sealed class ReceiveTaskBehavior : CatchBehavior
{
    internal override void Check(NodeCheck check)
    {
        if (((ReceiveTask)check.Node.Element).Message is null && !check.Options.AllowsUnnamed)
        {
            check.Refuse(FindingCodes.MessageMissing, $"Expected receive task '{check.Node.Id}' to name a message, but it names none.");
        }
    }

    internal override ElementId? DefaultOf(FlowNode element) => ((Activity)element).Default;

    internal override EventDefinition Awaited(Node node) => new EventDefinition.MessageRef(((ReceiveTask)node.Element).Message);
}
