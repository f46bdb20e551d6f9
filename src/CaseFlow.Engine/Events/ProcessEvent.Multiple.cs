using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;

namespace CaseFlow.Engine.Events;

/// <content>Events with several definitions, and timers that repeat.</content>
public abstract partial record ProcessEvent
{
    /// <summary>An event with several definitions waits for them.</summary>
    /// <param name="Wait">The id under which it waits as a whole: that of its visit when it stands in the flow.</param>
    /// <param name="Element">The waiting element.</param>
    /// <param name="Scope">The scope it waits in.</param>
    /// <param name="Host">The visit on whose edge it sits or to the gateway before it; null for another place.</param>
    /// <param name="Parts">The waiting places by the number of the definition, from 0; what is only looked up when thrown has none.</param>
    public sealed record MultipleAwaited(
        ElementInstanceId Wait,
        ElementId Element,
        ElementInstanceId Scope,
        ElementInstanceId? Host,
        ImmutableSortedDictionary<int, ElementInstanceId> Parts) : ProcessEvent;

    /// <summary>One of several definitions that must all happen did, and others are still waited for or follow in this step.</summary>
    /// <param name="Wait">The event as a whole.</param>
    /// <param name="Part">The number of the definition, from 0.</param>
    public sealed record PartHappened(ElementInstanceId Wait, int Part) : ProcessEvent;

    /// <summary>An event with several definitions no longer waits.</summary>
    /// <param name="Wait">The event as a whole.</param>
    public sealed record MultipleClosed(ElementInstanceId Wait) : ProcessEvent;

    /// <summary>A throwing event with several definitions came to one of them.</summary>
    /// <param name="Item">The visit.</param>
    /// <param name="Part">Its place in the order of throwing, from 0.</param>
    public sealed record PartReached(ElementInstanceId Item, int Part) : ProcessEvent;

    /// <summary>A timer that was just armed repeats. Occurrence n lies n periods after the first moment.</summary>
    /// <param name="Timer">The timer.</param>
    /// <param name="First">The moment of occurrence 0.</param>
    /// <param name="Months">The months of a period.</param>
    /// <param name="Milliseconds">What a period has beyond the months.</param>
    /// <param name="At">The occurrence it is armed for.</param>
    /// <param name="Last">The last occurrence; null for no end.</param>
    public sealed record TimerRepeats(ElementInstanceId Timer, Instant First, long Months, long Milliseconds, long At, long? Last) : ProcessEvent;

    /// <summary>A repeating timer fired and runs on.</summary>
    /// <param name="Timer">The timer.</param>
    /// <param name="Due">When it fires next.</param>
    /// <param name="At">The occurrence it is armed for now.</param>
    public sealed record TimerRecurred(ElementInstanceId Timer, Instant Due, long At) : ProcessEvent;
}
