using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Tasks;

/// <summary>A script task (BPMN 2.0.2 §10.3.3): sets a variable to the value of a FEEL expression and passes at once.</summary>
internal sealed class ScriptTaskBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        var task = (ScriptTask)check.Node.Element;
        check.Expression(task.Script);
        if (task.ResultVariable is null)
        {
            check.Refuse(FindingCodes.ScriptResultMissing, $"Expected script task '{task.Id}' to name a variable for its result, but it names none.");
        }
    }

    internal override ElementId? DefaultOf(FlowNode element) => ((Activity)element).Default;

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        var task = (ScriptTask)node.Element;
        var expression = step.Definition.Expression(task.Script.Text);
        var value = Expressions.Evaluate(step, visit, expression, Variables.Visible(step.State, visit), RetryStage.Enter);
        if (value is not null)
        {
            Variables.Set(step, visit, Variables.None.Add(task.ResultVariable!, value));
            Visits.Leave(step, node, visit);
        }
    }
}
