using CaseFlow.Bpmn.Model;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>The form fields that conditions of flows read. What anything but forms gives as well is left out: it may be there without a form.</summary>
internal static class FieldsRead
{
    public static IEnumerable<(SequenceFlow Flow, string Name, LocalText Label)> Of(DraftContent draft)
    {
        var labels = draft.Names.Names.GroupBy(given => given.Name, StringComparer.Ordinal)
            .Where(same => same.All(given => given.Known.Field is not null))
            .ToDictionary(same => same.Key, same => same.First().Known.Field!.Label, StringComparer.Ordinal);
        return
            from scope in draft.Scopes
            from flow in scope.Flows
            where flow.Condition is not null
            let expression = FeelExpression.Parse(flow.Condition!.Text).Expression
            where expression is not null
            from name in expression.Inputs
            where labels.ContainsKey(name)
            select (flow, name, labels[name]);
    }
}
