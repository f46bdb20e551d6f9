using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Events;

/// <content>Complex gateways, ad-hoc sub-processes and events that repeated activities throw.</content>
public abstract partial record ProcessEvent
{
    /// <summary>A complex gateway fires; from now on it waits for its reset.</summary>
    /// <param name="Visit">The visit in which it fires, which begins now.</param>
    /// <param name="Element">The gateway.</param>
    /// <param name="Scope">The scope it lies in.</param>
    /// <param name="Taken">The flows of which it takes a token.</param>
    public sealed record GatewayActivated(ElementInstanceId Visit, ElementId Element, ElementInstanceId Scope, ImmutableArray<ElementId> Taken) : ProcessEvent;

    /// <summary>A complex gateway was reset; from now on it waits to fire again.</summary>
    /// <param name="Element">The gateway.</param>
    /// <param name="Scope">The scope it lies in.</param>
    /// <param name="Taken">The flows of which it took a token without a visit, because nothing could come of it.</param>
    public sealed record GatewayReset(ElementId Element, ElementInstanceId Scope, ImmutableArray<ElementId> Taken) : ProcessEvent;

    /// <summary>An ad-hoc sub-process opened.</summary>
    /// <param name="Item">The visit to it.</param>
    /// <param name="Enabled">What begins by itself, in this order.</param>
    public sealed record AdHocBegan(ElementInstanceId Item, ImmutableArray<ElementId> Enabled) : ProcessEvent;

    /// <summary>Something in an ad-hoc sub-process is begun: in its turn, or because a person decided so.</summary>
    /// <param name="Item">The visit to the ad-hoc sub-process.</param>
    /// <param name="Element">What is begun.</param>
    /// <param name="ByPerson">Whether a person decided so.</param>
    public sealed record AdHocStarted(ElementInstanceId Item, ElementId Element, bool ByPerson) : ProcessEvent;

    /// <summary>The completion condition of an ad-hoc sub-process held: nothing further begins in it.</summary>
    /// <param name="Item">The visit to it.</param>
    /// <param name="End">The condition and what it read.</param>
    public sealed record AdHocDone(ElementInstanceId Item, LoopEnd End) : ProcessEvent;

    /// <summary>An ending instance of a multi-instance activity is to throw events.</summary>
    /// <param name="Body">The visit to the activity as a whole.</param>
    /// <param name="Counter">The instance's number, from 1.</param>
    /// <param name="Throws">What is thrown, in order.</param>
    public sealed record LoopEventsDue(ElementInstanceId Body, int Counter, ImmutableArray<LoopThrow> Throws) : ProcessEvent;

    /// <summary>An event of a multi-instance activity is thrown.</summary>
    /// <param name="Body">The visit to the activity as a whole.</param>
    /// <param name="Number">Which of the activity's definitions, from 0.</param>
    public sealed record LoopEventThrown(ElementInstanceId Body, int Number) : ProcessEvent;
}
