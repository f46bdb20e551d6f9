using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Shared.Data;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Actions that the host carries out and answers with a command.</summary>
internal static class Actions
{
    internal static void Ask(Step step, Node node, ElementVisit visit, string name, ActionBinding? action)
    {
        var given = Payloads.Of(step, node, visit);
        var inputs = action is null
            ? given
            : Expressions.Map(step, visit, action.Inputs, Variables.Visible(step.State, visit), RetryStage.Enter);
        if (inputs is null)
        {
            return;
        }

        given = given.SetItems(inputs);
        Conversing.Learn(step, Message(node.Element), given);
        step.Append(new ProcessEvent.ActionAsked(visit.Id, visit.Element, name));
        step.Emit(new Effect.RunAction(visit.Id, node.Id, name, given));
    }

    /// <summary>What was asked for counts as answered with these results.</summary>
    internal static Decision.Rejected? Settle(Step step, Node node, ElementVisit visit, ImmutableSortedDictionary<string, FeelValue> results)
    {
        step.Append(new ProcessEvent.ResultsGiven(visit.Id, results));
        node.Behavior.Complete(step, node, step.State.Visits[visit.Id]);
        return null;
    }

    /// <summary>Sets the outputs from the answer, without any the data outputs, and ends the visit.</summary>
    internal static void Take(Step step, Node node, ElementVisit visit, ActionBinding? action)
    {
        if (action is { Outputs.IsEmpty: false })
        {
            var outputs = Expressions.Map(step, visit, action.Outputs, visit.Results ?? Variables.None, RetryStage.Complete);
            if (outputs is null)
            {
                return;
            }

            Variables.Set(step, visit, outputs);
        }
        else if (node.Data is { Outputs.IsEmpty: false } plan && visit.Results is { } results)
        {
            Variables.Set(step, visit, Payloads.Named(plan, results));
        }

        Visits.Leave(step, node, visit);
    }

    /// <summary>The name of the message that an element sends; null for none.</summary>
    internal static string? Message(FlowNode element) => element switch
    {
        SendTask send => send.Message?.Name,
        IntermediateThrowEvent { Definition: EventDefinition.MessageRef thrown } => thrown.Message?.Name,
        EndEvent { Definition: EventDefinition.MessageRef thrown } => thrown.Message?.Name,
        _ => null,
    };
}
