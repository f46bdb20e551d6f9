using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Host.Describing;

/// <summary>Lists the steps of a process in the order of the file, those of a sub-process after it.</summary>
internal static class ProcedureSteps
{
    /// <summary>The steps: activities, and events that wait for a time.</summary>
    /// <param name="process">The process.</param>
    public static ImmutableArray<ProcedureStep> Of(Process process) => [.. Of(process, process.Scope, 0)];

    private static IEnumerable<ProcedureStep> Of(Process process, FlowScope scope, int depth)
    {
        foreach (var node in scope.Nodes)
        {
            if (KindOf(node) is { } kind)
            {
                yield return new ProcedureStep(node, kind, (node as UserTask)?.Work.Role ?? (node is UserTask or ManualTask ? process.RoleOf(node.Id) : null), depth);
            }

            if (node is SubProcess inner)
            {
                foreach (var step in Of(process, inner.Scope, depth + 1))
                {
                    yield return step;
                }
            }
        }
    }

    private static string? KindOf(FlowNode node) => node switch
    {
        UserTask => "userTask",
        ManualTask => "manualTask",
        ServiceTask => "serviceTask",
        SendTask => "sendTask",
        ReceiveTask => "receiveTask",
        ScriptTask => "scriptTask",
        BusinessRuleTask => "businessRuleTask",
        CallActivity => "callActivity",
        SubProcess { TriggeredByEvent: true } => "eventSubProcess",
        SubProcess => "subProcess",
        BoundaryEvent when ProcedureStep.TimerOf(node) is not null => "boundaryEvent",
        IntermediateCatchEvent when ProcedureStep.TimerOf(node) is not null => "intermediateCatchEvent",
        _ => null,
    };
}
