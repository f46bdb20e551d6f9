using CaseFlow.Engine.Definitions.Data;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared.Data;

/// <summary>How values get out of activities and events when they end (BPMN 2.0.2 §10.4.2): by the first output set, in file order, whose required outputs were produced.</summary>
internal static class DataOut
{
    /// <summary>Gives the data, once; false when an incident was raised instead.</summary>
    internal static bool TryGive(Step step, ElementVisit visit, DataPlan plan)
    {
        // What the work gave was set after the caller looked the visit up.
        visit = step.State.Visits[visit.Id];
        if (visit.HasGivenData)
        {
            return true;
        }

        var copy = new DataCopy(step, visit, Variables.None, RetryStage.Complete);
        var set = plan.OutputSets.FirstOrDefault(candidate => candidate.Required.All(output => copy.Current(output) is not FeelValue.Null));
        if (set is null && !plan.OutputSets.IsEmpty)
        {
            Incidents.Raise(
                step,
                visit,
                EngineCodes.DataOutputMissing,
                $"Expected one of the {plan.OutputSets.Length} output sets of '{visit.Element}' to have all its required outputs, but none has.",
                RetryStage.Complete);
            return false;
        }

        foreach (var link in plan.Out)
        {
            if (IsGiven(plan, link, set, copy) && !copy.TryRun(link))
            {
                return false;
            }
        }

        copy.Spread();
        step.Append(new ProcessEvent.DataGiven(visit.Id, set?.Id));
        return true;
    }

    private static bool IsGiven(DataPlan plan, DataLink link, DataSetPlan? set, DataCopy copy)
    {
        if (set is null || !link.Sources.Any(source => plan.OutputSets.Any(other => other.Items.Contains(source.Id))))
        {
            return true;
        }

        return link.Sources.All(source => set.Items.Contains(source.Id) || !plan.OutputSets.Any(other => other.Items.Contains(source.Id))) && copy.HasAll(link);
    }
}
