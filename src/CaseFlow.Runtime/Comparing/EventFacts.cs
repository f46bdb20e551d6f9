using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Runtime.Comparing;

/// <summary>What a version says about what an event waits for or does.</summary>
internal static class EventFacts
{
    public static void AddTo(FactList facts, EventDefinition definition, DiagramParts parts, bool isCalendar = false, string? item = null)
    {
        if (definition is EventDefinition.Multiple several)
        {
            facts.Word(Aspects.EventKind, "compare.event", several.IsParallel ? "parallelMultiple" : "multiple", item);
            foreach (var (part, index) in several.Parts.Select((part, index) => (part, index)))
            {
                AddTo(facts, part, parts, isCalendar, $"{index + 1}");
            }

            return;
        }

        facts.Word(Aspects.EventKind, "compare.event", NameOf(definition), item);
        switch (definition)
        {
            case EventDefinition.Timer timer:
                Timer(facts, timer, isCalendar, item);
                break;
            case EventDefinition.Compensate compensate:
                facts.Part(Aspects.Event, parts.Find(compensate.Activity));
                facts.Flag(Aspects.Compensation, compensate.WaitForCompletion, item);
                break;
            case EventDefinition.Conditional conditional:
                facts.Formula(Aspects.Event, conditional.Condition, item);
                break;
            default:
                facts.Text(Aspects.Event, Named(definition), item);
                break;
        }
    }

    private static void Timer(FactList facts, EventDefinition.Timer timer, bool isCalendar, string? item)
    {
        facts.Clock(timer.Clock);
        if (isCalendar)
        {
            facts.Add(Aspects.Calendar, (timer.Cycle ?? timer.Date)?.Text is { } moment ? new ComparedValue.Calendar(moment) : null, item);
        }
        else
        {
            facts.Formula(Aspects.TimerDate, timer.Date, item);
            facts.Formula(Aspects.TimerCycle, timer.Cycle, item);
        }

        facts.Formula(Aspects.TimerDuration, timer.Duration, item);
    }

    private static string? Named(EventDefinition definition) => definition switch
    {
        EventDefinition.MessageRef message => message.Message?.Name,
        EventDefinition.ErrorRef error => error.Error?.Code ?? error.Error?.Name,
        EventDefinition.SignalRef signal => signal.Signal?.Name,
        EventDefinition.EscalationRef escalation => escalation.Escalation?.Code ?? escalation.Escalation?.Name,
        EventDefinition.Link link => link.Name,
        _ => null,
    };

    private static string? NameOf(EventDefinition definition) => definition switch
    {
        EventDefinition.None => null,
        EventDefinition.Timer => "timer",
        EventDefinition.MessageRef => "message",
        EventDefinition.ErrorRef => "error",
        EventDefinition.SignalRef => "signal",
        EventDefinition.EscalationRef => "escalation",
        EventDefinition.Conditional => "condition",
        EventDefinition.Link => "link",
        EventDefinition.Terminate => "terminate",
        EventDefinition.Compensate => "compensate",
        EventDefinition.Cancel => "cancel",
        _ => "multiple",
    };
}
