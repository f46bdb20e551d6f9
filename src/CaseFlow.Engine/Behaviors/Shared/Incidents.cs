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
        foreach (var (number, incident) in step.State.Incidents)
        {
            if (incident.Stage == RetryStage.Arm && incident.Visit == place)
            {
                Resolve(step, number);
            }
        }
    }

    internal static void ResolveOf(Step step, ElementVisit visit)
    {
        foreach (var (number, incident) in step.State.Incidents)
        {
            if (incident.Visit == visit.Id)
            {
                Resolve(step, number);
            }
        }
    }
}
