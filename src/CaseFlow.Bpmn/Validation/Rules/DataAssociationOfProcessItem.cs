namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>Nothing inside a process may write its data input or read its data output.</summary>
internal sealed class DataAssociationOfProcessItem() : Rule(BpmnCodes.DataAssociationOfProcessItem, Severity.Error)
{
    public override void Check(RuleContext context)
    {
        var inputs = context.Document.Processes.SelectMany(process => process.Data.Io?.Inputs ?? []).Select(item => item.Id).ToHashSet();
        var outputs = context.Document.Processes.SelectMany(process => process.Data.Io?.Outputs ?? []).Select(item => item.Id).ToHashSet();
        foreach (var node in context.Nodes)
        {
            foreach (var association in node.Data.Inputs.Concat(node.Data.Outputs))
            {
                if (association.Target is { } target && inputs.Contains(target))
                {
                    Report(context, node.Id, $"Expected '{node.Id}' to leave data input '{target}' of the process as it is, but it writes it. Write a data object.", ("target", target.Value));
                }
                else if (association.Sources.Any(outputs.Contains))
                {
                    Report(context, node.Id, $"Expected '{node.Id}' not to read a data output of the process, but it reads '{association.Sources.First(outputs.Contains)}'. Read a data object.", ("target", association.Sources.First(outputs.Contains).Value));
                }
            }
        }
    }
}
