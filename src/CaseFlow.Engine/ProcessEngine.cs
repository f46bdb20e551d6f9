using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine;

/// <summary>The engine: one pure function.</summary>
public static class ProcessEngine
{
    /// <summary>Carries out a command.</summary>
    /// <param name="definition">The version the instance runs on.</param>
    /// <param name="state">The instance.</param>
    /// <param name="command">The command.</param>
    public static Decision Decide(ProcessDefinition definition, ProcessState state, Command command) =>
        new Decision.Accepted(state, [], []);

    /// <summary>Gives the state after an event; the only way a state changes, in a step as in replay.</summary>
    /// <param name="definition">The version the instance runs on.</param>
    /// <param name="state">The state before.</param>
    /// <param name="happened">What happened.</param>
    public static ProcessState Apply(ProcessDefinition definition, ProcessState state, ProcessEvent happened) => state;
}
