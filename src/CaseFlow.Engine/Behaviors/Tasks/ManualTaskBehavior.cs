using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Tasks;

/// <summary>A manual task or one without type (BPMN 2.0.2 §10.3.3): the engine has no part in it and passes at once.</summary>
internal sealed class ManualTaskBehavior : Behavior
{
    internal override ElementId? DefaultOf(FlowNode element) => ((Activity)element).Default;

    internal override void Enter(Step step, Node node, ElementVisit visit) => Complete(step, node, visit);
}
