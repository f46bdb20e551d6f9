using System.Collections.Immutable;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Evaluation;

/// <summary>Which parts of a condition decided how it came out: of <c>and</c> and <c>or</c> the side that was enough alone, or both.</summary>
internal sealed class Reasons(string text, FeelEvaluation run)
{
    private readonly ImmutableArray<FeelReason>.Builder found = ImmutableArray.CreateBuilder<FeelReason>();

    internal static ImmutableArray<FeelReason> Of(Node root, string text, FeelEvaluation run)
    {
        var reasons = new Reasons(text, run);
        reasons.Visit(root, Evaluator.Evaluate(root, null, run));
        return reasons.found.ToImmutable();
    }

    private void Visit(Node node, FeelValue value)
    {
        if (!run.Descend(node.Position))
        {
            return;
        }

        switch (node)
        {
            case Node.Binary { Operator: Operator.And or Operator.Or } junction:
                Visit(junction, value);
                break;
            case Node.Call { Function.Called: "not", Arguments: [{ } operand] }:
                Visit(operand, Evaluator.Evaluate(operand, null, run));
                break;
            case Node.Conditional conditional:
                var condition = Evaluator.Evaluate(conditional.Condition, null, run);
                Visit(conditional.Condition, condition);
                Visit(Logic.IsTrue(condition) ? conditional.Then : conditional.Else, value);
                break;
            case Node.Literal:
                break;
            default:
                found.Add(new(text[node.Start..node.End], node.Start, value));
                break;
        }

        run.Ascend();
    }

    private void Visit(Node.Binary junction, FeelValue value)
    {
        var left = Evaluator.Evaluate(junction.Left, null, run);
        var enough = FeelValue.Of(junction.Operator == Operator.Or);
        if (left == enough)
        {
            Visit(junction.Left, left);
            return;
        }

        var right = Evaluator.Evaluate(junction.Right, null, run);
        if (value != enough)
        {
            Visit(junction.Left, left);
        }

        Visit(junction.Right, right);
    }
}
