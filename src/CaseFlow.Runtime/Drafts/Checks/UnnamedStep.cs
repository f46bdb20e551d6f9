using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>Every step has a name: it is what people see in their inbox and on the case.</summary>
internal sealed class UnnamedStep() : DraftCheck(DraftCheckCodes.StepUnnamed, Severity.Warning)
{
    public override IEnumerable<Finding> Of(DraftContent draft) => draft.Nodes.OfType<Activity>()
        .Where(step => string.IsNullOrWhiteSpace(step.Name))
        .Select(step => Found(step.Id, $"Expected step '{step.Id}' to have a name, but it has none. Name it."));
}
