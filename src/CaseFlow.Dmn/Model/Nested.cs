namespace CaseFlow.Dmn.Model;

/// <summary>Finds expressions inside others.</summary>
internal static class Nested
{
    /// <summary>Every expression of an element, at any depth, those outside first.</summary>
    internal static IEnumerable<Expression> In(DrgElement element) => element switch
    {
        Decision { Logic: { } logic } => In(logic),
        BusinessKnowledgeModel { Logic: { } logic } => In(logic),
        _ => [],
    };

    /// <summary>An expression and every one in it, at any depth, those outside first.</summary>
    internal static IEnumerable<Expression> In(Expression expression)
    {
        var open = new Stack<Expression>([expression]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var inner in Inside(next).Reverse())
            {
                open.Push(inner);
            }
        }
    }

    /// <summary>Whether a text in an expression, at any depth, holds a word.</summary>
    internal static bool Mentions(Expression expression, string word) => In(expression).Any(part =>
        (part is Expression.Literal literal && literal.Text.Contains(word, StringComparison.Ordinal))
        || TestsIn(part).Any(tests => tests.Text.Contains(word, StringComparison.Ordinal)));

    /// <summary>The expressions directly inside one.</summary>
    private static IEnumerable<Expression> Inside(Expression expression) => expression switch
    {
        Expression.Table table =>
        [
            .. table.Inputs.Select(input => input.Expression),
            .. table.Outputs.Select(output => output.Default).OfType<Expression>(),
            .. table.Rules.SelectMany(rule => rule.Results),
        ],
        Expression.Context context => context.Result is { } result ? [.. context.Entries.Select(entry => entry.Value), result] : context.Entries.Select(entry => entry.Value),
        Expression.Invocation invocation => [invocation.Callee, .. invocation.Bindings.Select(binding => binding.Value)],
        Expression.List list => list.Items,
        Expression.Relation relation => relation.Rows,
        Expression.Function function => [function.Body],
        Expression.Conditional conditional => [conditional.If, conditional.Then, conditional.Else],
        Expression.Filter filter => [filter.In, filter.Match],
        Expression.For loop => [loop.In, loop.Return],
        Expression.Some some => [some.In, some.Satisfies],
        Expression.Every every => [every.In, every.Satisfies],
        _ => [],
    };

    /// <summary>The tests directly inside an expression.</summary>
    internal static IEnumerable<UnaryTests> TestsIn(Expression expression) => expression is Expression.Table table
        ? table.Inputs.Select(input => input.Values).Concat(table.Outputs.Select(output => output.Values)).OfType<UnaryTests>().Concat(table.Rules.SelectMany(rule => rule.Tests))
        : [];
}
