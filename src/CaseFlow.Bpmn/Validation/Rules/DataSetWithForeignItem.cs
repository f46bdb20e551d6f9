using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Data;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>The items of an input set or output set must be those of the element it belongs to.</summary>
internal sealed class DataSetWithForeignItem() : Rule(BpmnCodes.DataSetWithForeignItem, Severity.Error)
{
    public override void Check(RuleContext context)
    {
        foreach (var (owner, data) in context.DataOwners)
        {
            if (data.Io is { } io && (Foreign(io.InputSets, io.Inputs) ?? Foreign(io.OutputSets, io.Outputs)) is { } item)
            {
                Report(context, owner, $"Expected the input and output sets of '{owner}' to list its own data inputs and outputs, but '{item}' is not one of them. Remove the entry.", ("target", item.Value));
            }
        }
    }

    private static ElementId? Foreign(ImmutableArray<DataSet> sets, ImmutableArray<DataItem> items)
    {
        var own = items.Select(item => item.Id).ToHashSet();
        foreach (var listed in sets.SelectMany(set => set.Items.Concat(set.Optional).Concat(set.WhileExecuting)))
        {
            if (!own.Contains(listed))
            {
                return listed;
            }
        }

        return null;
    }
}
