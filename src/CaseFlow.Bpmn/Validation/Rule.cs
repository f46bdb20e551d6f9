using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation;

/// <summary>One structural rule with one code; its page is <c>docs/rules/CODE.md</c>, its examples are in the tests' folder of the same name.</summary>
internal abstract class Rule(string code, Severity severity)
{
    public string Code => code;

    public Severity Severity => severity;

    public abstract void Check(RuleContext context);

    /// <summary>Says what the rule has to say about an element.</summary>
    protected void Report(RuleContext context, ElementId? element, string message, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        Report(context, element, context.Source.LineOf(element), message, arguments);

    /// <summary>Says what the rule has to say about an element in a line.</summary>
    protected void Report(RuleContext context, ElementId? element, int line, string message, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (context.Findings.Takes(severity))
        {
            context.Findings.Add(Findings.Of(code, severity, element, line, message, arguments));
        }
    }
}
