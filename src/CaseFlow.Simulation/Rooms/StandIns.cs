using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Dmn;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Rooms;

/// <summary>For which elements the room stands in: those with a double, and those that cannot be carried out without the outside.</summary>
internal sealed class StandIns(ImmutableSortedDictionary<string, TaskDouble> doubles, ImmutableSortedDictionary<string, DecisionModel> decisions)
{
    public ImmutableHashSet<ElementId> Of(Process process) =>
        [.. Nodes(process.Scope).Where(node => IsMeant(node, doubles.ContainsKey(node.Id.Value))).Select(node => node.Id)];

    private bool IsMeant(FlowNode node, bool hasDouble) => node switch
    {
        ServiceTask or SendTask => true,
        BusinessRuleTask rule => hasDouble || !CanDecide(rule.Decision),
        ScriptTask script => hasDouble || !CanRun(script),
        ManualTask or CallActivity => hasDouble,
        EndEvent { Action: not null } or IntermediateThrowEvent { Action: not null } => true,
        _ => false,
    };

    private bool CanDecide(DecisionBinding? binding) =>
        binding is { Result: not null }
        && decisions.Count(file => (binding.File is null || binding.File == file.Key) && file.Value.Has(binding.Decision)) == 1;

    private static bool CanRun(ScriptTask task) =>
        task.ResultVariable is not null
        && task.Script.Language?.Contains("FEEL", StringComparison.OrdinalIgnoreCase) is not false
        && FeelExpression.Parse(task.Script.Text).Expression is not null;

    private static IEnumerable<FlowNode> Nodes(FlowScope scope) =>
        scope.Nodes.SelectMany(node => node is SubProcess inner ? Nodes(inner.Scope).Prepend(node) : [node]);
}
