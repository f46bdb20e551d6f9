using System.Collections.Immutable;
using CaseFlow.Feel.Functions;

namespace CaseFlow.Feel.Syntax;

/// <summary>A node of the syntax tree: a closed family, immutable once parsed, one record per construct of the grammar.</summary>
/// <param name="Position">Zero-based index of the character that diagnostics point at.</param>
internal abstract record Node(int Position)
{
    /// <summary>Where the text of the construct starts; set by the parser alone.</summary>
    internal int Start { get; set; }

    /// <summary>Where the text of the construct ends; set by the parser alone.</summary>
    internal int End { get; set; }

    internal sealed record Literal(int Position, FeelValue Value) : Node(Position);

    internal sealed record Variable(int Position, string Name) : Node(Position);

    internal sealed record ListOf(int Position, ImmutableArray<Node> Items) : Node(Position);

    internal sealed record ContextOf(int Position, ImmutableArray<KeyValuePair<string, Node>> Entries) : Node(Position);

    internal sealed record Negation(int Position, Node Operand) : Node(Position);

    internal sealed record Binary(int Position, Operator Operator, Node Left, Node Right) : Node(Position);

    internal sealed record Conditional(int Position, Node Condition, Node Then, Node Else) : Node(Position);

    internal sealed record Between(int Position, Node Value, Node Low, Node High) : Node(Position);

    internal sealed record In(int Position, Node Value, ImmutableArray<UnaryTest> Tests) : Node(Position);

    internal sealed record InstanceOf(int Position, Node Value, FeelType Type) : Node(Position);

    internal sealed record Path(int Position, Node Source, string Name) : Node(Position);

    internal sealed record Filter(int Position, Node Source, Node Condition) : Node(Position);

    /// <summary>A range between two ends of which at least one has to be evaluated, or of the values that fulfil a comparison with its low end.</summary>
    internal sealed record RangeOf(int Position, Operator? Test, Node Low, bool LowIncluded, Node High, bool HighIncluded) : Node(Position);

    /// <summary>A call of a built-in function. Arguments stand in the order of the signature; null where an optional one before a named one is left out.</summary>
    internal sealed record Call(int Position, BuiltIn Function, ImmutableArray<Node?> Arguments) : Node(Position);

    /// <summary>A call of what an expression gives. Names are empty for arguments by position.</summary>
    /// <param name="Position">Where it stands.</param>
    /// <param name="Callee">What is called.</param>
    /// <param name="Otherwise">The built-in function that is meant when the callee is a name whose value is no function.</param>
    /// <param name="Arguments">The arguments as written.</param>
    /// <param name="Names">Their names.</param>
    internal sealed record Invocation(int Position, Node Callee, BuiltIn? Otherwise, ImmutableArray<Node> Arguments, ImmutableArray<string> Names) : Node(Position);

    /// <summary>A function definition. The text is the whole of it as written.</summary>
    internal sealed record FunctionOf(int Position, ImmutableArray<FeelParameter> Parameters, FeelType Result, Node Body, bool IsExternal, string Text) : Node(Position);

    /// <summary>What can be read but never gives a value, with the parts that it would have read.</summary>
    internal sealed record Refused(int Position, string Code, string Expected, string Found, ImmutableArray<Node> Parts) : Node(Position);

    internal sealed record IsDefined(int Position, Node Operand) : Node(Position);

    internal sealed record For(int Position, ImmutableArray<Iterator> Iterators, Node Body, bool ReadsPartial) : Node(Position);

    internal sealed record Quantified(int Position, bool Every, ImmutableArray<Iterator> Iterators, Node Condition) : Node(Position);
}
