using System.Collections.Immutable;
using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Constants;

/// <summary>
/// Finds the constants that unary tests compare with. Between two of them that follow each other, whether a value passes does not change, as long
/// as the tests do nothing else.
/// </summary>
internal sealed class ConstantFinder(FeelEvaluation run)
{
    private const string Candidate = "?";
    private static readonly ImmutableHashSet<string> Makers =
        ["date", "time", "date and time", "duration", "years and months duration", "number", "string"];

    private readonly List<FeelValue> constants = [];

    /// <summary>The constants in the order of the text, with null and with repetitions; null where the tests do something else.</summary>
    internal static List<FeelValue>? Find(ImmutableArray<UnaryTest> tests, FeelEvaluation run)
    {
        var finder = new ConstantFinder(run);
        return finder.Takes(tests) && !run.Stopped ? finder.constants : null;
    }

    private bool Takes(ImmutableArray<UnaryTest> tests)
    {
        foreach (var test in tests)
        {
            var taken = test switch
            {
                UnaryTest.Comparison comparison => TakesConstant(comparison.Operand),
                UnaryTest.Match { IsCondition: true } match => TakesCondition(match.Operand),
                UnaryTest.Match match => TakesConstant(match.Operand),
                _ => false,
            };
            if (!taken)
            {
                return false;
            }
        }

        return true;
    }

    private bool TakesCondition(Node node) => run.Step(node.Position) && node switch
    {
        Node.Binary { Operator: Operator.And or Operator.Or } both => TakesCondition(both.Left) && TakesCondition(both.Right),
        Node.Binary { Operator: >= Operator.Equal and <= Operator.GreaterOrEqual } comparison => IsCandidate(comparison.Left) ? TakesConstant(comparison.Right)
            : IsCandidate(comparison.Right) && TakesConstant(comparison.Left),
        Node.Between between => IsCandidate(between.Value) && TakesConstant(between.Low) && TakesConstant(between.High),
        Node.In membership => IsCandidate(membership.Value) && Takes(membership.Tests),
        Node.Call { Function.Called: "not", Arguments: [{ } argument] } => TakesCondition(argument),
        _ => false,
    };

    private static bool IsCandidate(Node node) => node is Node.Variable { Name: Candidate };

    private bool TakesConstant(Node node)
    {
        if (!IsConstant(node))
        {
            return false;
        }

        var before = run.Diagnostics.Length;
        var value = Evaluator.Evaluate(node, null, run);
        return run.Diagnostics.Length == before && TakesValue(value);
    }

    private bool TakesValue(FeelValue value)
    {
        switch (value)
        {
            case FeelValue.List list:
                return list.Items.All(item => item is not FeelValue.List && TakesValue(item));
            case FeelValue.Range range:
                return (range.Low is FeelValue.Null || TakesValue(range.Low)) && (range.High is FeelValue.Null || TakesValue(range.High));
            case FeelValue.Context or FeelValue.Function:
                return false;
            default:
                constants.Add(value);
                return true;
        }
    }

    private bool IsConstant(Node? node) => node is null || (run.Step(node.Position) && node switch
    {
        Node.Literal => true,
        Node.Negation negation => IsConstant(negation.Operand),
        Node.Binary { Operator: >= Operator.Add } sum => IsConstant(sum.Left) && IsConstant(sum.Right),
        Node.Call call => Makers.Contains(call.Function.Called) && call.Arguments.All(IsConstant),
        Node.ListOf list => list.Items.All(IsConstant),
        Node.RangeOf range => IsConstant(range.Low) && IsConstant(range.High),
        _ => false,
    });
}
