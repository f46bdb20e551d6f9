using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Events;

/// <content>Signals, escalations and conditions.</content>
public abstract partial record ProcessEvent
{
    /// <summary>A place began to wait for a signal.</summary>
    /// <param name="Wait">Its id.</param>
    /// <param name="Element">The waiting element.</param>
    /// <param name="Scope">The scope it waits in.</param>
    /// <param name="Host">The visit on whose edge it sits or to the gateway before it; null for another place.</param>
    /// <param name="Signal">The signal's name.</param>
    public sealed record SignalAwaited(ElementInstanceId Wait, ElementId Element, ElementInstanceId Scope, ElementInstanceId? Host, string Signal)
        : ProcessEvent;

    /// <summary>A signal reached a waiting place.</summary>
    /// <param name="Wait">The waiting place.</param>
    /// <param name="Signal">The signal's name.</param>
    public sealed record SignalReceived(ElementInstanceId Wait, string Signal) : ProcessEvent;

    /// <summary>A place no longer waits for a signal.</summary>
    /// <param name="Wait">The waiting place.</param>
    public sealed record SignalClosed(ElementInstanceId Wait) : ProcessEvent;

    /// <summary>A signal was thrown.</summary>
    /// <param name="Element">Where.</param>
    /// <param name="Signal">The signal's name.</param>
    public sealed record SignalThrown(ElementId Element, string Signal) : ProcessEvent;

    /// <summary>An escalation was thrown.</summary>
    /// <param name="Element">Where: the throwing event, or the call activity whose process threw it.</param>
    /// <param name="Code">The escalation's code; null for one without.</param>
    public sealed record EscalationThrown(ElementId Element, string? Code) : ProcessEvent;

    /// <summary>A place began to wait for its condition.</summary>
    /// <param name="Wait">Its id.</param>
    /// <param name="Element">The waiting element.</param>
    /// <param name="Scope">The scope it waits in.</param>
    /// <param name="Host">The visit on whose edge it sits or to the gateway before it; null for another place.</param>
    public sealed record ConditionAwaited(ElementInstanceId Wait, ElementId Element, ElementInstanceId Scope, ElementInstanceId? Host) : ProcessEvent;

    /// <summary>The condition of a waiting place changed: it became true, which is what was waited for, or false again.</summary>
    /// <param name="Wait">The waiting place.</param>
    /// <param name="Held">Whether it holds now.</param>
    public sealed record ConditionChanged(ElementInstanceId Wait, bool Held) : ProcessEvent;

    /// <summary>A place no longer waits for its condition.</summary>
    /// <param name="Wait">The waiting place.</param>
    public sealed record ConditionClosed(ElementInstanceId Wait) : ProcessEvent;
}
