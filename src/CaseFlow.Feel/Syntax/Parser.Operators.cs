namespace CaseFlow.Feel.Syntax;

/// <content>What may follow an operand (DMN 1.5 §10.3.1.2).</content>
internal sealed partial class Parser
{
    /// <summary>What the operator at hand makes of the operand before it; null when none binds as strongly as the level.</summary>
    private Node? Continue(Node left, int level)
    {
        var at = token.Start;
        switch (token)
        {
            case { Kind: TokenKind.Word }:
                return ContinueWithWord(left, level);
            case { Kind: not TokenKind.Symbol }:
                return null;
            case { Text: "." } when level <= LevelPostfix:
                Next();
                return new Node.Path(at, left, MemberName());
            case { Text: "[" } when level <= LevelPostfix && !ClosesRange():
                Next();
                if (!Deepen())
                {
                    return Nothing;
                }

                filters++;
                var condition = Expression();
                filters--;
                nesting--;
                Expect("]");
                return new Node.Filter(at, left, condition);
            case { Text: "(" } when level <= LevelPostfix:
                return Call(at, left, otherwise: null);
            default:
                var (found, operatorLevel) = InfixOperator(token.Text);
                if (operatorLevel == 0 || operatorLevel < level)
                {
                    return null;
                }

                Next();
                return new Node.Binary(at, found, left, IsRangeAfter(found) ? RangeOf(token.Start, InfixOperator(token.Text).Operator) : Expression(operatorLevel + 1));
        }
    }

    private Node? ContinueWithWord(Node left, int level)
    {
        var at = token.Start;
        switch (token.Text)
        {
            case "or" when level <= LevelOr:
                Next();
                return new Node.Binary(at, Operator.Or, left, Expression(LevelAnd));
            case "and" when level <= LevelAnd:
                Next();
                return new Node.Binary(at, Operator.And, left, Expression(LevelComparison));
            case "between" when level <= LevelComparison:
                Next();
                var low = Expression(LevelAdditive);
                ExpectWord("and");
                return new Node.Between(at, left, low, Expression(LevelAdditive));
            case "in" when level <= LevelComparison:
                Next();
                return new Node.In(at, left, Nested(UnaryTests, []));
            case "instance" when level <= LevelInstance:
                Next();
                ExpectWord("of");
                return new Node.InstanceOf(at, left, TypeName());
            default:
                return null;
        }
    }

    /// <summary>A range of a comparison may stand without brackets beside the sign of equality: <c>r = &gt; 5</c>.</summary>
    private bool IsRangeAfter(Operator equality) =>
        equality is Operator.Equal or Operator.NotEqual && token.Kind == TokenKind.Symbol && token.Text is "<" or "<=" or ">" or ">=";

    private static (Operator Operator, int Level) InfixOperator(string symbol) => symbol switch
    {
        "=" => (Operator.Equal, LevelComparison),
        "!=" => (Operator.NotEqual, LevelComparison),
        "<" => (Operator.Less, LevelComparison),
        "<=" => (Operator.LessOrEqual, LevelComparison),
        ">" => (Operator.Greater, LevelComparison),
        ">=" => (Operator.GreaterOrEqual, LevelComparison),
        "+" => (Operator.Add, LevelAdditive),
        "-" => (Operator.Subtract, LevelAdditive),
        "*" => (Operator.Multiply, LevelMultiplicative),
        "/" => (Operator.Divide, LevelMultiplicative),
        "**" => (Operator.Power, LevelPower),
        _ => (Operator.Or, 0),
    };
}
