using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Events;

/// <content>What people change in a running instance by hand.</content>
public abstract partial record ProcessEvent
{
    /// <summary>Tokens were changed by hand; what came of it follows.</summary>
    /// <param name="Instructions">What was asked for, in order.</param>
    /// <param name="Reason">Why.</param>
    public sealed record InstanceModified(ImmutableArray<Instruction> Instructions, string Reason) : ProcessEvent;

    /// <summary>A token that waited at a join was removed.</summary>
    /// <param name="Scope">The scope the join lies in.</param>
    /// <param name="Element">The join.</param>
    /// <param name="Flow">The flow by which the token came.</param>
    public sealed record TokenRemoved(ElementInstanceId Scope, ElementId Element, ElementId Flow) : ProcessEvent;

    /// <summary>An instance of a repeated activity was called off: it counts neither as open nor as completed.</summary>
    /// <param name="Body">The visit to the activity as a whole.</param>
    /// <param name="Counter">The instance's number, from 1.</param>
    public sealed record LoopInstanceCalledOff(ElementInstanceId Body, int Counter) : ProcessEvent;

    /// <summary>An incident was resolved by hand: what failed counts as done.</summary>
    /// <param name="Incident">The incident's number.</param>
    /// <param name="Visit">The visit that was stuck.</param>
    /// <param name="Flow">The flow chosen by hand; null where none was.</param>
    public sealed record IncidentSettled(long Incident, ElementInstanceId Visit, ElementId? Flow) : ProcessEvent;

    /// <summary>What an action or a called process should have answered was given by hand.</summary>
    /// <param name="Item">The visit that asked.</param>
    /// <param name="Results">What counts as the answer.</param>
    public sealed record ResultsGiven(ElementInstanceId Item, ImmutableSortedDictionary<string, FeelValue> Results) : ProcessEvent;

    /// <summary>Variables were deleted. Their values are not repeated here.</summary>
    /// <param name="Scope">The scope that held them.</param>
    /// <param name="Names">Their names, in order.</param>
    public sealed record VariablesRemoved(ElementInstanceId Scope, ImmutableArray<string> Names) : ProcessEvent;
}
