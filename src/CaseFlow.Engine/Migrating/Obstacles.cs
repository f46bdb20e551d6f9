using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Definitions.Data;

namespace CaseFlow.Engine.Migrating;

/// <summary>What keeps a visit from going on at an element of the same kind: how far it has come would mean something else there.</summary>
internal static class Obstacles
{
    internal static IEnumerable<Obstacle> Between(Mapping map, Node old, Node next)
    {
        if (old.Element is Activity was && next.Element is Activity now)
        {
            foreach (var obstacle in Loop(was, now))
            {
                yield return obstacle;
            }
        }

        if (!SameData(old.Data, next.Data))
        {
            yield return new(
                EngineCodes.MigrateDataDiffers,
                $"Expected '{next.Id}' to take and give the data that '{old.Id}' took already, but it has others; wait until '{old.Id}' has ended.",
                static (_, visit) => visit.Place is null);
        }

        if (Asks(old) is { } asked && asked != Asks(next))
        {
            yield return new(
                EngineCodes.MigrateActionDiffers,
                $"Expected '{next.Id}' to take the answer to '{asked}', but it asks for '{Asks(next)}'; wait until the answer has come.",
                static (state, visit) => state.PendingActions.ContainsKey(visit.Id) || state.PendingCalls.ContainsKey(visit.Id) || visit.Results is not null);
        }

        if (old.FollowsEventGateway != next.FollowsEventGateway)
        {
            yield return new(
                EngineCodes.MigrateEdgeDiffers,
                $"Expected '{next.Id}' to be waited for as '{old.Id}' is, but an event-based gateway stands before one of them only; map the gateway instead.",
                static (_, _) => true);
        }

        if (Interrupts(old) != Interrupts(next))
        {
            yield return new(
                EngineCodes.MigrateEdgeDiffers,
                $"Expected event sub-process '{next.Id}' to begin as '{old.Id}' began, but only one of them interrupts; wait until it has ended.",
                static (_, _) => true);
        }

        if (!Kinds.CanCarry(old, next) && !map.Restarts(old.Id))
        {
            yield return new(
                EngineCodes.MigrateTimerUnfit,
                $"Expected the timer of '{old.Id}' to run on at '{next.Id}', but it repeats otherwise or other things are waited for too; let it be counted anew.",
                static (state, visit) => Waits.At(state, visit.Id) is not null || state.Multiples.ContainsKey(visit.Id));
        }

        if (old.Parts.Length != next.Parts.Length || old.Parts.Zip(next.Parts).Any(pair => !Kinds.Same(pair.First, pair.Second)))
        {
            yield return new(
                EngineCodes.MigratePartsHappened,
                $"Expected '{next.Id}' to throw what '{old.Id}' throws, but it throws other things; wait until all are thrown.",
                static (_, visit) => visit.Part is not null);
        }

        if (next.Element is AdHocSubProcess { Completion: null })
        {
            yield return new(
                EngineCodes.MigrateAdHocIdle,
                $"Expected ad-hoc sub-process '{next.Id}' to say when it is done, since nothing runs in it and nobody would end it; begin something in it first.",
                static (state, visit) => visit.AdHoc is { Enabled.IsEmpty: true } && state.HasScope(visit.Id) && state.Scope(visit.Id).Tokens == 0);
        }
    }

    private static IEnumerable<Obstacle> Loop(Activity was, Activity now)
    {
        if (Repetition(was) != Repetition(now))
        {
            yield return new(
                EngineCodes.MigrateLoopDiffers,
                $"Expected '{now.Id}' to be carried out as often as '{was.Id}' is, but only one of them repeats or they repeat otherwise; wait until it has ended.",
                static (_, _) => true);
        }
        else if (was.Loop is { } one && now.Loop is { } other
            && (one.Item != other.Item || one.Output != other.Output || one.OutputElement is null != other.OutputElement is null))
        {
            yield return new(
                EngineCodes.MigrateLoopDiffers,
                $"Expected the instances of '{now.Id}' to know and give what those of '{was.Id}' do, but the names differ; wait until all have ended.",
                static (_, visit) => visit.Loop is not null || visit.Place is not null);
        }

        if (was.Loop is not null && now.Loop is not null)
        {
            yield return new(
                EngineCodes.MigrateLoopDiffers,
                $"Expected nothing to be left to throw at '{was.Id}', but an ended instance has still to throw events; resolve the incident there first.",
                static (_, visit) => visit.Loop?.Due is not null);
        }

        if (Deciders(was) is { } rule && Deciders(now) is { } changed && rule != changed)
        {
            yield return new(
                EngineCodes.MigrateDecidersDiffer,
                $"Expected the decision on '{now.Id}' to be counted by the rule by which it began, but the rule differs and opinions were given; wait until it is made.",
                static (state, visit) => (visit.Loop ?? (visit.Place is { } place ? state.Visits[place.Body].Loop : null)) is { Outputs.IsEmpty: false });
            if (rule.Weight != changed.Weight || rule.Decision != changed.Decision)
            {
                yield return new(
                    EngineCodes.MigrateDecidersDiffer,
                    $"Expected the opinions on '{now.Id}' to be asked for and weighed as on '{was.Id}', but they are not; wait until the decision is made.",
                    static (_, visit) => visit.Loop is not null || visit.Place is not null);
            }
        }
    }

    private static DeciderSpec? Deciders(Activity activity) => (activity as UserTask)?.Work.Deciders;

    private static string Repetition(Activity activity) =>
        Deciders(activity) is not null ? "deciders" : activity.Loop is not null ? "instances" : activity.Repeat is not null ? "rounds" : "once";

    private static bool? Interrupts(Node node) => node.IsHandler ? EventSubProcesses.IsInterrupting(node) : null;

    private static string? Asks(Node node) => node.Element switch
    {
        ServiceTask service => service.Action?.Name ?? string.Empty,
        SendTask send => send.Action?.Name ?? string.Empty,
        CallActivity call => call.CalledElement,
        IntermediateThrowEvent thrown => thrown.Action?.Name ?? string.Empty,
        EndEvent end => end.Action?.Name ?? string.Empty,
        _ => null,
    };

    private static bool SameData(DataPlan? one, DataPlan? other)
    {
        if (one is null || other is null)
        {
            return one is null && other is null;
        }

        return one.Declared.Keys.SequenceEqual(other.Declared.Keys)
            && one.Each.Keys.SequenceEqual(other.Each.Keys)
            && one.Inputs.SequenceEqual(other.Inputs)
            && one.Outputs.SequenceEqual(other.Outputs)
            && one.InputSets.Length == other.InputSets.Length
            && one.OutputSets.Length == other.OutputSets.Length;
    }
}
