using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine;

/// <summary>By which values messages find an instance (BPMN 2.0.2 §8.4.2), for hosts that look among many.</summary>
public static class Conversations
{
    /// <summary>The correlation keys known by an instance by which a message of a name is judged: key id to canonical text; empty for none.</summary>
    /// <param name="definition">The version the instance runs on.</param>
    /// <param name="state">The instance.</param>
    /// <param name="message">The message's name.</param>
    public static ImmutableSortedDictionary<string, string> KeysOf(ProcessDefinition definition, ProcessState state, string message)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(state);
        return definition.Correlations.Known(message, state, state.Moment);
    }

    /// <summary>The correlation keys that a message gives: key id to canonical text.</summary>
    /// <param name="definition">The version whose rules are asked.</param>
    /// <param name="message">The message's name.</param>
    /// <param name="payload">What it carries.</param>
    /// <param name="at">The moment.</param>
    public static ImmutableSortedDictionary<string, string> KeysIn(
        ProcessDefinition definition, string message, ImmutableSortedDictionary<string, FeelValue> payload, Instant at)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.Correlations.Given(message, payload, at);
    }
}
