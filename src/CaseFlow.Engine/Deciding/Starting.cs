using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors;
using CaseFlow.Engine.Behaviors.Events;
using CaseFlow.Engine.Behaviors.Gateways;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Behaviors.Shared.Data;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Definitions.Data;
using CaseFlow.Engine.Events;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Deciding;

/// <summary>Starts an instance at one start event.</summary>
internal static class Starting
{
    internal static Decision.Rejected? Start(Step step, Command.StartInstance command)
    {
        var root = step.Definition.Root;
        var process = step.Definition.Process.Id.Value;
        Node? start = null;
        if (command.StartEvent is { } named)
        {
            start = root.Nodes.FirstOrDefault(node => node.Id == named && Beginnings.IsBeginning(node));
            if (start is null)
            {
                return Rejection.Of(
                    EngineCodes.StartUnknown,
                    $"Expected to start process '{process}' at '{named}', but nothing begins there at its top level.",
                    ("process", process),
                    ("element", named.Value));
            }
        }
        else if (!root.Starts.IsEmpty)
        {
            var plain = root.Starts.Where(node => node.Event is EventDefinition.None).ToList();
            if (plain.Count != 1)
            {
                return Rejection.Of(
                    EngineCodes.StartAmbiguous,
                    $"Expected to start process '{process}' at its one none start event, but it has {plain.Count}; name the start event.",
                    ("process", process),
                    ("count", plain.Count.ToString()));
            }

            start = plain[0];
        }

        if (command.IsCalled && Lacks(step.Definition.Data, command.Variables))
        {
            return Rejection.Of(
                EngineCodes.DataInputMissing,
                $"Expected to call process '{process}' with all required inputs of one of its input sets, but some are missing.",
                ("process", process));
        }

        step.Append(new ProcessEvent.InstanceStarted(start?.Id));
        Declare(step, start, command.Variables);
        if (start is not null)
        {
            Learn(step, start, command.Payload);
            EventSubProcesses.Arm(step, root, ElementInstanceId.Root);
            Begin(step, start);
        }
        else
        {
            Scopes.Start(step, root, ElementInstanceId.Root);
        }

        return null;
    }

    private static void Declare(Step step, Node? start, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        var declared = step.Definition.Data?.Declared ?? Variables.None;
        if (start?.Data is { Catches: true } plan)
        {
            step.Carry(start, Payloads.All(plan, variables));
            variables = Variables.None;
        }

        Variables.Set(step, ElementInstanceId.Root, declared.SetItems(variables));
    }

    private static bool Lacks(DataPlan? plan, ImmutableSortedDictionary<string, FeelValue> variables) =>
        plan is { InputSets.IsEmpty: false } && !plan.InputSets.Any(set =>
            set.Required.All(input => variables.GetValueOrDefault(input.Variable, FeelValue.Missing) is not FeelValue.Null));

    private static void Begin(Step step, Node start)
    {
        var gateway = Beginnings.GatewayBefore(start);
        if (gateway is null)
        {
            Visits.Enter(step, start, ElementInstanceId.Root, []);
        }
        else
        {
            EventBasedGatewayBehavior.Begin(step, gateway, start);
            step.Run();
        }

        // What waits like any other of its kind is told at once of what began the instance.
        if (start.Behavior is not StartEventBehavior && Waiting(step, start) is { } wait)
        {
            Happening.TryHappen(step, wait, Variables.None);
        }
    }

    private static ElementInstanceId? Waiting(Step step, Node start)
    {
        foreach (var visit in step.State.Visits.Values)
        {
            if (visit.Element == start.Id && (step.State.Multiples.ContainsKey(visit.Id) || Waits.At(step.State, visit.Id) is not null))
            {
                return visit.Id;
            }
        }

        return null;
    }

    private static void Learn(Step step, Node start, ImmutableSortedDictionary<string, FeelValue> payload)
    {
        var awaited = start.Behavior is CatchBehavior caught ? caught.Awaited(start) : start.Event;
        var parts = awaited is EventDefinition.Multiple multiple ? multiple.Parts : [awaited!];
        foreach (var message in parts.OfType<EventDefinition.MessageRef>())
        {
            Conversing.Learn(step, message.Message?.Name, payload);
        }
    }
}
