namespace CaseFlow.Simulation.Tests;

/// <summary>Where BPMN 2.0.2 lets what stand: activities (§10.3), events by table 10.93, gateways (§10.6). Each place is the beginning of a name of examples.</summary>
internal static class Places
{
    private static readonly string[] Activities =
    [
        "undefined-task", "user-task", "manual-task", "service-task", "send-task", "receive-task", "script-task", "business-rule-task",
        "sub-process", "transaction", "ad-hoc-sub-process", "call-activity",
    ];

    private static readonly string[] HowOften = ["flow.once", "flow.standard-loop", "flow.multi-instance-sequential", "flow.multi-instance-parallel", "compensation-handler.once"];

    private static readonly string[] EventsThatWait = ["message-event", "signal-event", "timer-event", "conditional-event", "multiple-event", "parallel-multiple-event"];

    private static readonly string[] Waiting =
    [
        "start", "catch", "boundary.interrupting", "boundary.non-interrupting", "event-sub-process.interrupting", "event-sub-process.non-interrupting",
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        .. from activity in Activities from how in HowOften select $"{activity}.{how}",
        .. from trigger in EventsThatWait from place in Waiting select $"{trigger}.{place}",
        "none-event.start", "none-event.throw", "none-event.end", "terminate-event.end", "link-event.catch", "link-event.throw",
        "message-event.throw", "message-event.end", "signal-event.throw", "signal-event.end", "multiple-event.throw", "multiple-event.end",
        "error-event.boundary.interrupting", "error-event.event-sub-process.interrupting", "error-event.end",
        "escalation-event.boundary.interrupting", "escalation-event.boundary.non-interrupting", "escalation-event.event-sub-process.interrupting",
        "escalation-event.event-sub-process.non-interrupting", "escalation-event.throw", "escalation-event.end",
        "compensation-event.boundary", "compensation-event.event-sub-process", "compensation-event.throw", "compensation-event.end",
        "cancel-event.boundary.interrupting", "cancel-event.end",
        "timer-event.start.date", "timer-event.start.duration", "timer-event.start.cycle", "timer-event.catch.date", "timer-event.catch.duration",
        "timer-event.boundary.cycle", "timer-event.event-sub-process.cycle",
        "exclusive-gateway.split", "exclusive-gateway.join", "parallel-gateway.fork-and-join", "inclusive-gateway.split", "inclusive-gateway.split-and-join",
        "inclusive-gateway.join", "complex-gateway.split", "complex-gateway.join", "event-based-gateway.exclusive", "event-based-gateway.instantiate.exclusive",
        "event-based-gateway.instantiate.parallel", "receive-task.start.instantiate", "undefined-task.flow.start-quantity", "undefined-task.flow.completion-quantity",
    ];
}
