using System.Collections.Immutable;

namespace CaseFlow.Dmn.Model;

/// <summary>Decision logic (DMN 1.5 §7.3.1, §10.5): a closed family of literal and boxed expressions and decision tables.</summary>
public abstract record Expression
{
    private Expression()
    {
    }

    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// The name of the type of its value: one of FEEL or of an item definition, one of an imported file with the import's name and a dot before it.
    /// Null for any. Prefixes, which DMN 1.1 writes, are resolved when a file is read.
    /// </summary>
    public string? TypeRef { get; init; }

    /// <summary>The label that people read; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>The line in the file, from 1; 0 when unknown.</summary>
    public int Line { get; init; }

    /// <summary>A text (DMN 1.5 §7.3.5).</summary>
    /// <param name="Text">The text without white space around it; empty, which gives null, where the file gives none.</param>
    /// <param name="Language">The address of the language, its own or the file's; null for FEEL.</param>
    public sealed record Literal(string Text, string? Language = null) : Expression
    {
        /// <summary>The text's place when it stands elsewhere; null when it stands here.</summary>
        public ImportedValues? Imported { get; init; }
    }

    /// <summary>A decision table (DMN 1.5 §8.3.1).</summary>
    /// <param name="HitPolicy">What is made of the rules that match.</param>
    /// <param name="Inputs">Its input columns, in order.</param>
    /// <param name="Outputs">Its output columns, in order; the standard asks for at least one.</param>
    /// <param name="Rules">Its rules, in order.</param>
    public sealed record Table(
        HitPolicy HitPolicy,
        ImmutableArray<TableInput> Inputs,
        ImmutableArray<TableOutput> Outputs,
        ImmutableArray<TableRule> Rules) : Expression
    {
        /// <summary>How collected results are put together; null for a list. Meaningful with <see cref="HitPolicy.Collect"/> only.</summary>
        public Aggregation? Aggregation { get; init; }

        /// <summary>How it is preferably drawn.</summary>
        public TableOrientation Orientation { get; init; }

        /// <summary>The heading over all output columns; null for none.</summary>
        public string? OutputLabel { get; init; }

        /// <summary>The names of the annotation columns, in order.</summary>
        public ImmutableArray<string> Annotations { get; init; } = [];
    }

    /// <summary>A context (DMN 1.5 §10.5.1).</summary>
    /// <param name="Entries">The entries with a name, in order.</param>
    /// <param name="Result">The entry without a name, whose value is that of the whole and which may read the others; null for none, when the value is a context of all entries.</param>
    public sealed record Context(ImmutableArray<ContextEntry> Entries, Expression? Result) : Expression;

    /// <summary>A call (DMN 1.5 §7.3.6).</summary>
    /// <param name="Callee">What gives the function.</param>
    /// <param name="Bindings">What each parameter is given, in order.</param>
    public sealed record Invocation(Expression Callee, ImmutableArray<Binding> Bindings) : Expression;

    /// <summary>A list (DMN 1.5 §10.5.4).</summary>
    /// <param name="Items">The items, in order.</param>
    public sealed record List(ImmutableArray<Expression> Items) : Expression;

    /// <summary>A list of contexts that is written as a grid (DMN 1.5 §10.5.5).</summary>
    /// <param name="Columns">The names and types of the entries, in order.</param>
    /// <param name="Rows">The rows, each with one item for each column.</param>
    public sealed record Relation(ImmutableArray<InformationItem> Columns, ImmutableArray<List> Rows) : Expression;

    /// <summary>A function (DMN 1.5 §10.5.3).</summary>
    /// <param name="Kind">In what it is written.</param>
    /// <param name="Parameters">The parameters, in order.</param>
    /// <param name="Body">What it returns; of Java and PMML a context that names what is called.</param>
    public sealed record Function(FunctionKind Kind, ImmutableArray<InformationItem> Parameters, Expression Body) : Expression;

    /// <summary>A choice of two (DMN 1.4 on; DMN 1.5 §10.5.6).</summary>
    /// <param name="If">The condition.</param>
    /// <param name="Then">The value where the condition is true.</param>
    /// <param name="Else">The value otherwise.</param>
    public sealed record Conditional(Expression If, Expression Then, Expression Else) : Expression;

    /// <summary>The items of a list that pass (DMN 1.4 on; DMN 1.5 §10.5.8).</summary>
    /// <param name="In">The list.</param>
    /// <param name="Match">What must be true of an item, which is <c>item</c>; of items that are contexts the entries can be read by their names.</param>
    public sealed record Filter(Expression In, Expression Match) : Expression;

    /// <summary>A value for each item (DMN 1.4 on; DMN 1.5 §10.5.10).</summary>
    /// <param name="Variable">The name of the item; empty when the file gives none.</param>
    /// <param name="In">The items.</param>
    /// <param name="Return">The value, which may read the item and, as <c>partial</c>, the values before.</param>
    public sealed record For(string Variable, Expression In, Expression Return) : Expression
    {
        /// <summary>The type of <see cref="In"/> as it is written there; null for any.</summary>
        public string? InTypeRef { get; init; }
    }

    /// <summary>Whether a condition is true of an item (DMN 1.4 on; DMN 1.5 §10.5.11).</summary>
    /// <param name="Variable">The name of the item; empty when the file gives none.</param>
    /// <param name="In">The items.</param>
    /// <param name="Satisfies">The condition.</param>
    public sealed record Some(string Variable, Expression In, Expression Satisfies) : Expression
    {
        /// <summary>The type of <see cref="In"/> as it is written there; null for any.</summary>
        public string? InTypeRef { get; init; }
    }

    /// <summary>Whether a condition is true of every item (DMN 1.4 on; DMN 1.5 §10.5.11).</summary>
    /// <param name="Variable">The name of the item; empty when the file gives none.</param>
    /// <param name="In">The items.</param>
    /// <param name="Satisfies">The condition.</param>
    public sealed record Every(string Variable, Expression In, Expression Satisfies) : Expression
    {
        /// <summary>The type of <see cref="In"/> as it is written there; null for any.</summary>
        public string? InTypeRef { get; init; }
    }

    /// <summary>Stands where the file gives no expression although one is needed, or one that DMN does not know. It cannot be evaluated.</summary>
    /// <param name="Found">The name of the unknown element; null where there is nothing.</param>
    public sealed record Missing(string? Found = null) : Expression;
}
