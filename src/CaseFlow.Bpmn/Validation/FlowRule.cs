using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation;

/// <summary>A rule that looks at one sequence flow at a time.</summary>
internal abstract class FlowRule(string code, Severity severity) : Rule(code, severity)
{
    public sealed override void Check(RuleContext context)
    {
        foreach (var scope in context.Scopes)
        {
            foreach (var flow in scope.Flows)
            {
                Check(flow, scope, context);
            }
        }
    }

    protected abstract void Check(SequenceFlow flow, ScopeView scope, RuleContext context);
}
