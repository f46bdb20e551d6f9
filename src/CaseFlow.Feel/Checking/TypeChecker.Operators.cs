using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Checking;

/// <content>Operators (DMN 1.5 §10.3.2.5, tables 50 to 57).</content>
internal sealed partial class TypeChecker
{
    private FeelType Binary(Node.Binary binary, Binding? bound)
    {
        var left = TypeOf(binary.Left, bound);
        var right = TypeOf(binary.Right, bound);
        switch (binary.Operator)
        {
            case Operator.And or Operator.Or:
                Expect(FeelType.Boolean, left, binary.Left.Position);
                Expect(FeelType.Boolean, right, binary.Right.Position);
                return FeelType.Boolean;
            case Operator.Equal or Operator.NotEqual:
                if (Types.Differ(left, right))
                {
                    Warn(FeelCodes.NotComparable, binary.Position, left.Name, right.Name);
                }

                return FeelType.Boolean;
            case Operator.Less or Operator.LessOrEqual or Operator.Greater or Operator.GreaterOrEqual:
                Ordered(left, right, binary.Position);
                return FeelType.Boolean;
            default:
                return Arithmetic(binary.Operator, left, right) ?? Warn(FeelCodes.WrongType, binary.Position, "operands that fit", $"{left.Name}, {right.Name}");
        }
    }

    /// <summary>The type of what the operation gives; Any when that is not known; null when it takes no such operands.</summary>
    private static FeelType? Arithmetic(Operator operation, FeelType left, FeelType right)
    {
        if (Types.IsOpen(left) || Types.IsOpen(right))
        {
            return FeelType.Any;
        }

        if (Types.Is(left, FeelType.Number) && Types.Is(right, FeelType.Number))
        {
            return FeelType.Number;
        }

        return operation switch
        {
            Operator.Add when Types.Is(left, FeelType.Text) && Types.Is(right, FeelType.Text) => FeelType.Text,
            Operator.Add => Shifted(left, right) ?? Shifted(right, left),
            Operator.Subtract => Shifted(left, right) ?? Between(left, right),
            Operator.Multiply when Types.IsDuration(left) && Types.Is(right, FeelType.Number) => left,
            Operator.Multiply when Types.IsDuration(right) && Types.Is(left, FeelType.Number) => right,
            Operator.Divide when Types.IsDuration(left) => Types.Is(right, FeelType.Number) ? left : Types.Is(left, right) ? FeelType.Number : null,
            _ => null,
        };
    }

    /// <summary>What a duration makes of a value that it is added to.</summary>
    private static FeelType? Shifted(FeelType value, FeelType duration) =>
        Types.IsDuration(duration) && (Types.Is(value, duration) || Types.IsPointInTime(value) || (Types.Is(value, FeelType.Time) && Types.Is(duration, FeelType.DayTimeDuration)))
            ? value
            : null;

    private static FeelType? Between(FeelType left, FeelType right) =>
        (Types.IsPointInTime(left) && Types.IsPointInTime(right)) || (Types.Is(left, FeelType.Time) && Types.Is(right, FeelType.Time)) ? FeelType.DayTimeDuration : null;

    private FeelType Negation(Node.Negation negation, FeelType operand) =>
        Types.IsOpen(operand) || Types.Is(operand, FeelType.Number) || Types.IsDuration(operand) ? operand
            : Warn(FeelCodes.WrongType, negation.Position, FeelType.Number.Name, operand.Name);
}
