using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Places where the instance cannot go on: recorded, shown, tried again.</summary>
internal static class Incidents
{
    internal static void Raise(Step step, ElementVisit visit, string code, string detail, RetryStage stage)
    {
        var number = step.NextId().Value;
        step.Append(new ProcessEvent.IncidentRaised(number, visit.Id, visit.Element, code, detail, stage));
        step.Emit(new Effect.RaiseIncident(number, visit.Element, code, detail));
    }

    internal static void Resolve(Step step, long incident)
    {
        step.Append(new ProcessEvent.IncidentResolved(incident));
        step.Emit(new Effect.ClearIncident(incident));
    }

    /// <summary>Resolves what could not be armed in a scope or on the edge of a visit.</summary>
    internal static void ResolveArming(Step step, ElementInstanceId place)
    {
        if (step.State.Incidents.IsEmpty)
        {
            return;
        }

        foreach (var number in step.State.Index.IncidentsOf(place))
        {
            if (step.State.Incidents[number.Value].Stage == RetryStage.Arm)
            {
                Resolve(step, number.Value);
            }
        }
    }

    internal static void ResolveOf(Step step, ElementVisit visit)
    {
        if (step.State.Incidents.IsEmpty)
        {
            return;
        }

        foreach (var number in step.State.Index.IncidentsOf(visit.Id))
        {
            Resolve(step, number.Value);
        }
    }
}
