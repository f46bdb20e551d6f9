using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>
/// Who says no at a review sends it back or ends it. Asked are exclusive gateways right behind a task whose form has a yes-no field that the
/// gateway's conditions read: on the way of no somebody does something, or it comes to an end, or back to the gateway, before the way of yes begins.
/// </summary>
internal sealed class NoWayBack() : DraftCheck(DraftCheckCodes.NoWayBack, Severity.Warning)
{
    public override IEnumerable<Finding> Of(DraftContent draft)
    {
        foreach (var gateway in draft.Nodes.OfType<ExclusiveGateway>())
        {
            var (yes, no) = Ways(draft, gateway);
            if (yes is not null && no is not null && IsStuckTo(draft, gateway, yes, no))
            {
                yield return Found(
                    gateway.Id,
                    $"Expected the way '{no.Id}' for a no at '{gateway.Id}' to lead back or to an end, but it runs into the way for a yes. Lead it back to an earlier step or to an end of its own.",
                    ("flow", no.Name ?? no.Id.Value));
            }
        }
    }

    private static (SequenceFlow? Yes, SequenceFlow? No) Ways(DraftContent draft, ExclusiveGateway gateway)
    {
        var before = draft.Into[gateway.Id].Select(flow => draft.NodeById.GetValueOrDefault(flow.Source)).ToList();
        var ways = draft.OutOf[gateway.Id].ToList();
        if (before is not [UserTask { Work.Form: { } key }] || ways.Count != 2 || !draft.Reading.Forms.TryGetValue(key, out var form))
        {
            return default;
        }

        var asked = ways.Select(flow => (Flow: flow, Says: SaysOf(flow, form))).ToList();
        return asked.FirstOrDefault(way => way.Says is not null) is { Says: { } says } told
            ? (says ? told.Flow : ways.Single(flow => flow != told.Flow), says ? ways.Single(flow => flow != told.Flow) : told.Flow)
            : default;
    }

    // Whether a condition says yes or no to a yes-no field of the form; null when it says something else.
    private static bool? SaysOf(SequenceFlow flow, FormDefinition form)
    {
        if (flow.Condition is not { } condition || FeelExpression.Parse(condition.Text).Expression is not { Inputs: var read } || read.Count != 1)
        {
            return null;
        }

        var name = read.Single();
        if (form.Fields.All(field => field.Name != name || field.Kind != FieldKind.Boolean))
        {
            return null;
        }

        var text = string.Concat(condition.Text.Where(letter => !char.IsWhiteSpace(letter)));
        return text == name || text == name + "=true" ? true
            : text == name + "=false" || text == $"not({name})" || text == name + "!=true" ? false
            : null;
    }

    private static bool IsStuckTo(DraftContent draft, ExclusiveGateway gateway, SequenceFlow yes, SequenceFlow no)
    {
        var (seen, open) = (new HashSet<ElementId> { yes.Target }, new Stack<ElementId>([no.Target]));
        while (open.TryPop(out var at))
        {
            if (at == gateway.Id)
            {
                return false;
            }

            if (seen.Add(at))
            {
                if (draft.NodeById.GetValueOrDefault(at) is EndEvent or UserTask or CallActivity or SubProcess || !draft.OutOf[at].Any())
                {
                    return false;
                }

                foreach (var flow in draft.OutOf[at])
                {
                    open.Push(flow.Target);
                }
            }
        }

        return draft.NodeById.GetValueOrDefault(yes.Target) is not EndEvent;
    }
}
