using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>The names that an expression gives to values.</summary>
internal static class Named
{
    /// <summary>One name.</summary>
    /// <param name="Name">The name; empty for none.</param>
    /// <param name="Kind">The standard's name of the element that gives it.</param>
    /// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
    internal readonly record struct Entry(string Name, string Kind, int Line);

    internal static IEnumerable<Entry> In(Expression expression) => expression switch
    {
        Expression.Context context => context.Entries.Select(entry => new Entry(entry.Variable.Name, "contextEntry", entry.Line)),
        Expression.Function function => function.Parameters.Select(parameter => new Entry(parameter.Name, "formalParameter", parameter.Line)),
        Expression.Relation relation => relation.Columns.Select(column => new Entry(column.Name, "column", column.Line)),
        Expression.Invocation invocation => invocation.Bindings.Select(binding => new Entry(binding.Parameter.Name, "parameter", binding.Line)),
        Expression.For loop => [new Entry(loop.Variable, "iteratorVariable", loop.Line)],
        Expression.Some some => [new Entry(some.Variable, "iteratorVariable", some.Line)],
        Expression.Every every => [new Entry(every.Variable, "iteratorVariable", every.Line)],
        Expression.Table { Outputs.Length: > 1 } table => table.Outputs.Select(output => new Entry(output.Name, "output", output.Line)),
        _ => [],
    };
}
