using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation;

/// <summary>A rule that looks at one node at a time.</summary>
internal abstract class NodeRule(string code, Severity severity) : Rule(code, severity)
{
    public sealed override void Check(RuleContext context)
    {
        foreach (var scope in context.Scopes)
        {
            foreach (var node in scope.Nodes)
            {
                Check(node, scope, context);
            }
        }
    }

    protected abstract void Check(FlowNode node, ScopeView scope, RuleContext context);
}
