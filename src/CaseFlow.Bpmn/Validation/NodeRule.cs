using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation;

/// <summary>A rule that looks at one node at a time.</summary>
internal abstract class NodeRule(string code, Severity severity) : Rule(code, severity)
{
    public sealed override IEnumerable<Finding> Check(RuleContext context) =>
        context.Scopes.SelectMany(scope => scope.Nodes.SelectMany(node => Check(node, scope, context)));

    protected abstract IEnumerable<Finding> Check(FlowNode node, ScopeView scope, RuleContext context);
}
