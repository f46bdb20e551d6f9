namespace CaseFlow.Engine.Previews;

/// <summary>Every kind of thing that a preview can say.</summary>
public static class ConsequenceCodes
{
    /// <summary>A visit would be cancelled.</summary>
    public const string Cancels = "would.cancel";

    /// <summary>An element would be entered and stay open.</summary>
    public const string Opens = "would.open";

    /// <summary>An element would be passed at once.</summary>
    public const string Passes = "would.pass";

    /// <summary>A visit that is open now would end as drawn.</summary>
    public const string Completes = "would.complete";

    /// <summary>A sub-process around the target would be opened, or the inside of one begun.</summary>
    public const string OpensScope = "would.open-scope";

    /// <summary>A token would wait at a join. Arguments: flow.</summary>
    public const string Waits = "would.wait";

    /// <summary>A token that waits at a join would be removed. Arguments: flow.</summary>
    public const string RemovesToken = "would.remove-token";

    /// <summary>Work for a person would open. Arguments: due, where there is a limit.</summary>
    public const string OpensWork = "would.open-work";

    /// <summary>Open work of a person would be called off.</summary>
    public const string ClosesWork = "would.close-work";

    /// <summary>The limit of open work would move. Arguments: due.</summary>
    public const string MovesDue = "would.move-due";

    /// <summary>A timer would begin to run. Arguments: due.</summary>
    public const string ArmsTimer = "would.arm-timer";

    /// <summary>A timer would be stopped.</summary>
    public const string CancelsTimer = "would.cancel-timer";

    /// <summary>A timer would move. Arguments: due.</summary>
    public const string MovesTimer = "would.move-timer";

    /// <summary>A message would be waited for. Arguments: name.</summary>
    public const string AwaitsMessage = "would.await-message";

    /// <summary>A message would no longer be waited for. Arguments: name.</summary>
    public const string ClosesMessage = "would.close-message";

    /// <summary>A signal would be waited for. Arguments: name.</summary>
    public const string AwaitsSignal = "would.await-signal";

    /// <summary>A signal would no longer be waited for. Arguments: name.</summary>
    public const string ClosesSignal = "would.close-signal";

    /// <summary>A condition would be waited for.</summary>
    public const string AwaitsCondition = "would.await-condition";

    /// <summary>A condition would no longer be waited for.</summary>
    public const string ClosesCondition = "would.close-condition";

    /// <summary>An action would be asked for. Arguments: name.</summary>
    public const string AsksAction = "would.ask-action";

    /// <summary>A process would be called. Arguments: name.</summary>
    public const string Calls = "would.call";

    /// <summary>A called process would be cancelled.</summary>
    public const string CancelsCall = "would.cancel-call";

    /// <summary>A decision would be made.</summary>
    public const string Decides = "would.decide";

    /// <summary>An activity would be carried out a number of times. Arguments: total.</summary>
    public const string Repeats = "would.repeat";

    /// <summary>An instance of a repeated activity would be called off. Arguments: counter.</summary>
    public const string CallsOff = "would.call-off";

    /// <summary>Variables would be set. Arguments: names.</summary>
    public const string SetsVariables = "would.set-variables";

    /// <summary>Variables would be deleted. Arguments: names.</summary>
    public const string RemovesVariables = "would.remove-variables";

    /// <summary>A variable that would be deleted is still read by an expression of the process. Arguments: name, expression.</summary>
    public const string StillRead = "would.miss-variable";

    /// <summary>An error would be thrown. Arguments: name.</summary>
    public const string ThrowsError = "would.throw-error";

    /// <summary>A signal would be thrown. Arguments: name.</summary>
    public const string ThrowsSignal = "would.throw-signal";

    /// <summary>An escalation would be thrown. Arguments: name.</summary>
    public const string Escalates = "would.escalate";

    /// <summary>The case would reach a milestone. Arguments: status.</summary>
    public const string ReachesMilestone = "would.reach-milestone";

    /// <summary>An incident would be raised. Arguments: reason.</summary>
    public const string RaisesIncident = "would.raise-incident";

    /// <summary>An incident would no longer be open.</summary>
    public const string ResolvesIncident = "would.resolve-incident";

    /// <summary>The clocks would stop.</summary>
    public const string Suspends = "would.suspend";

    /// <summary>The clocks would run again.</summary>
    public const string Resumes = "would.resume";

    /// <summary>The instance would end as drawn.</summary>
    public const string EndsCompleted = "would.end-completed";

    /// <summary>The instance would be ended by a terminate end event.</summary>
    public const string EndsTerminated = "would.end-terminated";

    /// <summary>The instance would end cancelled.</summary>
    public const string EndsCancelled = "would.end-cancelled";

    /// <summary>The instance would end with an error that nothing catches.</summary>
    public const string EndsFailed = "would.end-failed";
}
