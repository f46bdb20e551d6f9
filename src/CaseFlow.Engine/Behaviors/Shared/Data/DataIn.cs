using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Definitions.Data;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared.Data;

/// <summary>
/// How values get into activities and events when they begin (BPMN 2.0.2 §10.4.2, §13.3.2): by the first input set, in file order, whose
/// required inputs are available. Without one an activity waits; an event never does.
/// </summary>
internal static class DataIn
{
    /// <summary>Takes the data; false when the visit waits for it or an incident was raised.</summary>
    internal static bool TryTake(Step step, Node node, ElementVisit visit, DataPlan plan)
    {
        var copy = new DataCopy(step, visit, plan.Declared.SetItems(step.Carried(node)), RetryStage.Enter);
        if (!TryChoose(plan, copy, out var set))
        {
            Miss(step, visit, plan);
            return false;
        }

        foreach (var link in plan.In)
        {
            if (IsTaken(plan, link, set, copy) && !copy.TryRun(link))
            {
                return false;
            }
        }

        if (!copy.Own.IsEmpty || set is not null)
        {
            step.Append(new ProcessEvent.DataTaken(visit.Id, set?.Id, copy.Own));
        }

        copy.Spread();
        return true;
    }

    /// <summary>Looks at every activity that waits for data; says whether one went on.</summary>
    internal static bool Look(Step step)
    {
        var any = false;
        foreach (var id in step.State.DataWaits.Keys)
        {
            if (step.State.DataWaits.ContainsKey(id))
            {
                var visit = step.State.Visits[id];
                var node = step.Definition.Nodes[visit.Element];
                if (TryChoose(node.Data!, new DataCopy(step, visit, node.Data!.Declared, RetryStage.Enter), out _))
                {
                    any = true;
                    step.Append(new ProcessEvent.DataArrived(id));
                    Visits.Start(step, node, visit);
                }
            }
        }

        return any;
    }

    private static bool TryChoose(DataPlan plan, DataCopy copy, out DataSetPlan? chosen)
    {
        chosen = null;
        foreach (var set in plan.InputSets)
        {
            if (set.Required.All(input => IsAvailable(plan, input.Id, copy)))
            {
                chosen = set;
                return true;
            }
        }

        return plan.InputSets.IsEmpty;
    }

    // An input that nothing leads to is filled from elsewhere, and does not hold the activity up.
    private static bool IsAvailable(DataPlan plan, ElementId input, DataCopy copy) =>
        plan.In.All(link => link.Target?.Id != input || copy.HasAll(link));

    private static bool IsTaken(DataPlan plan, DataLink link, DataSetPlan? set, DataCopy copy)
    {
        if (set is null || link.Target is not { } target || !plan.InputSets.Any(other => other.Items.Contains(target.Id)))
        {
            return true;
        }

        return set.Items.Contains(target.Id) && copy.HasAll(link);
    }

    private static void Miss(Step step, ElementVisit visit, DataPlan plan)
    {
        if (!plan.Waits)
        {
            Incidents.Raise(
                step,
                visit,
                EngineCodes.DataInputMissing,
                $"Expected one of the {plan.InputSets.Length} input sets of '{visit.Element}' to have all its required inputs, but none has.",
                RetryStage.Enter);
        }
        else if (!step.State.DataWaits.ContainsKey(visit.Id))
        {
            step.Append(new ProcessEvent.DataAwaited(visit.Id, visit.Element));
        }
    }
}
