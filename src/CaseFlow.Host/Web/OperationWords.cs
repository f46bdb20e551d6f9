using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Engine.Commands;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.UseCases.Instances;

namespace CaseFlow.Host.Web;

/// <summary>What operations would do, and what is planned, in the user's words.</summary>
/// <param name="texts">The texts.</param>
internal sealed class OperationWords(Texts texts)
{
    /// <summary>One thing that would happen.</summary>
    /// <param name="line">The thing.</param>
    public string Of(OperationLine line)
    {
        var arguments = line.Arguments;
        if (line.Element is { } element)
        {
            arguments = arguments.SetItem("element", element);
        }

        if (arguments.TryGetValue("due", out var due))
        {
            arguments = arguments.SetItem("due", Times.Show(new Instant(long.Parse(due, CultureInfo.InvariantCulture))));
        }

        if (arguments.TryGetValue("status", out var status))
        {
            arguments = arguments.SetItem("status", Words.Of(texts, "status", status));
        }

        if (arguments.TryGetValue("reason", out var reason) && texts.Has(reason))
        {
            arguments = arguments.SetItem("reason", texts[reason]);
        }

        arguments = arguments.SetItem("times", line.Count == 1 ? "" : texts.Get("operation.times", ("count", line.Count)));
        return OptionalText.Settle(texts.Get(line.Code, arguments));
    }

    /// <summary>A change that is planned.</summary>
    /// <param name="change">The change.</param>
    /// <param name="instance">The instance as it stands.</param>
    public string Of(Instruction change, InstanceView? instance) => OptionalText.Settle(change switch
    {
        Instruction.CancelVisit cancel => texts.Get("operation.plan.cancel", ("visit", Visit(instance, cancel.Visit.Value))),
        Instruction.CancelElement cancel => texts.Get("operation.plan.cancelAll", ("element", Element(instance, cancel.Element.Value))),
        Instruction.RemoveToken remove => texts.Get("operation.plan.removeToken", ("flow", Flow(instance, remove.Flow.Value))),
        Instruction.StartBefore start => texts.Get("operation.plan.start", ("element", Element(instance, start.Element.Value)), ("scope", start.Scope)),
        Instruction.StartOnFlow start => texts.Get("operation.plan.startOnFlow", ("flow", Flow(instance, start.Flow.Value)), ("scope", start.Scope)),
        Instruction.Move move => texts.Get(
            "operation.plan.move", ("visit", Visit(instance, move.Visit.Value)), ("element", Element(instance, move.Element.Value))),
        _ => "",
    });

    private static string Visit(InstanceView? instance, long id) =>
        instance?.Visits.FirstOrDefault(visit => visit.Id == id) is { } visit ? $"{visit.Name} · {id}" : $"{id}";

    private static string Element(InstanceView? instance, string id) =>
        instance?.Targets.FirstOrDefault(place => place.Id == id)?.Name ?? instance?.Visits.FirstOrDefault(visit => visit.Element.Value == id)?.Name ?? id;

    private static string Flow(InstanceView? instance, string id) => instance?.Flows.FirstOrDefault(place => place.Id == id)?.Name ?? id;
}
