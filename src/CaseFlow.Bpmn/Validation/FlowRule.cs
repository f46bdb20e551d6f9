using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation;

/// <summary>A rule that looks at one sequence flow at a time.</summary>
internal abstract class FlowRule(string code, Severity severity) : Rule(code, severity)
{
    public sealed override IEnumerable<Finding> Check(RuleContext context) =>
        context.Scopes.SelectMany(scope => scope.Flows.SelectMany(flow => Check(flow, scope, context)));

    protected abstract IEnumerable<Finding> Check(SequenceFlow flow, ScopeView scope, RuleContext context);
}
