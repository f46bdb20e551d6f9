namespace CaseFlow.Feel.Syntax;

/// <summary>What may stand after <c>in</c>: a closed family.</summary>
internal abstract record UnaryTest
{
    /// <summary>For example <c>&lt; 5</c>.</summary>
    internal sealed record Comparison(Operator Operator, Node Operand) : UnaryTest;

    /// <summary>A value to equal, a range or list to be in, or a condition on <c>?</c>.</summary>
    internal sealed record Match(Node Operand, bool IsCondition) : UnaryTest;
}
