using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Deployment;

/// <summary>The names to which something in a procedure gives a value; they are null until it does.</summary>
internal static class DeclaredNames
{
    public static ImmutableHashSet<string> Of(Mechanism mechanism, BpmnDocument document, IEnumerable<FormDefinition> forms) =>
    [
        .. mechanism.Variables,
        .. forms.SelectMany(form => form.Fields.Select(field => field.Name)),
        .. document.Processes.SelectMany(process => GivenIn(process.Scope)),
    ];

    private static IEnumerable<string> GivenIn(FlowScope scope) => scope.Nodes.SelectMany(GivenBy);

    private static IEnumerable<string> GivenBy(FlowNode node)
    {
        var own = node switch
        {
            ServiceTask { Action: { } action } => action.Outputs.Select(output => output.Name),
            SendTask { Action: { } action } => action.Outputs.Select(output => output.Name),
            CallActivity call => call.Outputs.Select(output => output.Name),
            ScriptTask { ResultVariable: { } result } => [result],
            BusinessRuleTask { Decision.Result: { } result } => [result],
            SubProcess inside => GivenIn(inside.Scope),
            _ => [],
        };
        return node is Activity { Loop: MultiInstance { Output: { } gathered } } ? own.Append(gathered) : own;
    }
}
