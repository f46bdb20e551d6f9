using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Compiling;

/// <summary>Goes through expressions as they were read.</summary>
internal static class Reading
{
    /// <summary>Whether a text of the expression, or of one in it, contains a word.</summary>
    internal static bool Mentions(Expression expression, string word) =>
        Texts(expression).Any(text => text.Contains(word, StringComparison.Ordinal));

    private static IEnumerable<string> Texts(Expression expression) => Parts(expression).SelectMany(part => part switch
    {
        Expression.Literal literal => [literal.Text],
        Expression.Table table => table.Inputs.Select(input => input.Expression.Text)
            .Concat(table.Rules.SelectMany(rule => rule.Tests.Select(test => test.Text).Concat(rule.Results.Select(result => result.Text)))),
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>The expression and all those in it; not the cells of tables.</summary>
    private static IEnumerable<Expression> Parts(Expression expression)
    {
        var open = new Stack<Expression>([expression]);
        while (open.TryPop(out var next))
        {
            yield return next;
            IEnumerable<Expression?> inner = next switch
            {
                Expression.Context context => context.Entries.Select(entry => entry.Value).Append<Expression?>(context.Result),
                Expression.Invocation invocation => invocation.Bindings.Select(binding => binding.Value).Append(invocation.Callee),
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
            foreach (var part in inner.OfType<Expression>())
            {
                open.Push(part);
            }
        }
    }
}
