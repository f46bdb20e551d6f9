using System.Collections.Immutable;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Messages of one conversation (BPMN 2.0.2 §8.4.2): the keys of the instance are learned from what it sends and receives first.</summary>
internal static class Conversing
{
    /// <summary>Whether a message with what it carries is for the instance.</summary>
    internal static bool Fits(Step step, string message, ImmutableSortedDictionary<string, FeelValue> payload)
    {
        var rules = step.Definition.Correlations;
        return rules.IsEmpty || Correlations.Fits(rules.Given(message, payload, step.Now), rules.Known(message, step.State, step.Now));
    }

    /// <summary>Hands the message of a throwing event to the host, with what can be read where it is thrown.</summary>
    internal static void Send(Step step, Node node, ElementVisit visit) => Send(step, node, visit, Actions.Message(node.Element));

    /// <summary>Hands a message to the host, with what can be read where it is thrown.</summary>
    internal static void Send(Step step, Node node, ElementVisit visit, string? message)
    {
        if (message is { Length: > 0 })
        {
            var payload = Variables.Visible(step.State, visit);
            Learn(step, message, payload);
            step.Emit(new Effect.SendMessage(visit.Id, node.Id, message, payload));
        }
    }

    /// <summary>A message was sent or received: what it says of keys that are not known yet is kept.</summary>
    internal static void Learn(Step step, string? message, ImmutableSortedDictionary<string, FeelValue> payload)
    {
        var rules = step.Definition.Correlations;
        if (message is null || rules.IsEmpty)
        {
            return;
        }

        foreach (var (key, value) in rules.Learned(rules.Given(message, payload, step.Now), step.State))
        {
            step.Append(new ProcessEvent.KeyLearned(key, value));
        }
    }
}
