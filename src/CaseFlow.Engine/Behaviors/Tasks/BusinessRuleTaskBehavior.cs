using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Dmn;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Tasks;

/// <summary>A business rule task (BPMN 2.0.2 §10.3.3): makes a DMN decision, keeps which rules decided, and passes at once.</summary>
internal sealed class BusinessRuleTaskBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        var task = (BusinessRuleTask)check.Node.Element;
        if (task.Decision is not { } binding)
        {
            check.Refuse(FindingCodes.DecisionMissing, $"Expected business rule task '{task.Id}' to name a decision, but it names none.");
            return;
        }

        if (binding.Result is null)
        {
            check.Refuse(FindingCodes.DecisionResultMissing, $"Expected business rule task '{task.Id}' to name a variable for the result, but it names none.");
        }

        if (check.Options.Decisions is { } files && files.Count(file => Holds(file, binding)) != 1)
        {
            check.Refuse(
                FindingCodes.DecisionUnknown,
                $"Expected decision '{binding.Decision}' of '{task.Id}' in {binding.File ?? "exactly one decision file"}, but it is not there.",
                ("decision", binding.Decision),
                ("file", binding.File ?? ""));
        }
    }

    internal override ElementId? DefaultOf(FlowNode element) => ((Activity)element).Default;

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        var binding = ((BusinessRuleTask)node.Element).Decision!;
        var (file, model) = step.Definition.Decisions.FirstOrDefault(candidate => Holds(candidate, binding));
        if (model is null)
        {
            Fail(step, visit, binding, "its file was not given to the engine.");
            return;
        }

        var result = model.Evaluate(binding.Decision, Variables.Visible(step.State, visit), step.LocalNow);
        if (result.Problem is { } problem)
        {
            Fail(step, visit, binding, $"{problem.Message} ({problem.Code})");
            return;
        }

        step.Append(new ProcessEvent.DecisionMade(visit.Id, visit.Element, file, result.Evidence));
        Variables.Set(step, visit, Variables.None.Add(binding.Result!, result.Value));
        Visits.Leave(step, node, visit);
    }

    private static bool Holds(KeyValuePair<string, DecisionModel> file, DecisionBinding binding) =>
        (binding.File is null || binding.File == file.Key) && file.Value.Has(binding.Decision);

    private static void Fail(Step step, ElementVisit visit, DecisionBinding binding, string why) => Incidents.Raise(
        step, visit, EngineCodes.DecisionFailed, $"Expected to make decision '{binding.Decision}' on '{visit.Element}', but: {why}", RetryStage.Enter);
}
