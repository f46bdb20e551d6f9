using CaseFlow.Feel;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An expression must be FEEL that can be read.</summary>
internal sealed class UnparsableExpression() : Rule(BpmnCodes.UnparsableExpression, Severity.Blocking)
{
    public override void Check(RuleContext context)
    {
        var written = Expressions.Conditions(context).Concat(Expressions.Scripts(context)).Concat(Expressions.Loops(context))
            .Where(found => Languages.IsFeel(found.Expression.Language ?? Languages.Feel))
            .Select(found => (found.Element, found.Expression.Text))
            .Concat(Expressions.Mappings(context).Select(found => (found.Element, Text: found.Mapping.Value)))
            .Concat(Expressions.Works(context));
        foreach (var (element, text) in written)
        {
            if (FeelExpression.Parse(text).Mistake is { } problem)
            {
                Report(
                    context, element,
                    $"Expected the expression of '{element}' to be FEEL, but '{text}' is not: at character {problem.Position + 1}: {problem.Message} Correct the expression.",
                    ("expression", text),
                    ("position", $"{problem.Position + 1}"),
                    ("reason", problem.Code),
                    ("expected", problem.Arguments["expected"]),
                    ("found", problem.Arguments["found"]));
            }
        }
    }
}
