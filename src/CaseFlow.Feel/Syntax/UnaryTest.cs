namespace CaseFlow.Feel.Syntax;

/// <summary>What may stand after <c>in</c>: a closed family.</summary>
internal abstract record UnaryTest
{
    /// <summary>For example <c>&lt; 5</c>.</summary>
    internal sealed record Comparison(Operator Operator, Node Operand) : UnaryTest;

    /// <summary>For example <c>[1..10)</c>.</summary>
    internal sealed record Range(Node Low, bool LowIncluded, Node High, bool HighIncluded) : UnaryTest;

    /// <summary>A value to equal, a list to be in, or a condition on <c>?</c>.</summary>
    internal sealed record Match(Node Operand, bool IsCondition) : UnaryTest;
}
