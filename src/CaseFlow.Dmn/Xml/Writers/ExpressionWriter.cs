using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Xml.Writers;

/// <summary>Writes expressions of all kinds.</summary>
internal static class ExpressionWriter
{
    /// <summary>The element; null where nothing can be written, because nothing was there or what DMN does not know.</summary>
    internal static Draft? Write(Expression expression, WritingContext context) => expression switch
    {
        Expression.Literal literal => Literal("literalExpression", literal, context),
        Expression.Table table => TableWriter.Write(table, context),
        Expression.Context boxed => Begin("context", expression, context)
            .Add(boxed.Entries.Select(entry => context.Of("contextEntry")
                .With("id", entry.Id)
                .Add(context.Item("variable", entry.Variable))
                .Add(Write(entry.Value, context))))
            .Add(boxed.Result is { } result ? context.Of("contextEntry").Add(Write(result, context)) : null),
        Expression.Invocation invocation => Begin("invocation", expression, context)
            .Add(Write(invocation.Callee, context))
            .Add(invocation.Bindings.Select(binding => context.Of("binding")
                .Add(context.Item("parameter", binding.Parameter))
                .Add(Write(binding.Value, context)))),
        Expression.List list => List("list", list, context),
        Expression.Relation relation => Begin("relation", expression, context)
            .Add(relation.Columns.Select(column => context.Item("column", column)))
            .Add(relation.Rows.Select(row => List("row", row, context))),
        Expression.Function function => Function("functionDefinition", function, context),
        Expression.Conditional conditional => Begin("conditional", expression, context)
            .Add(Child("if", conditional.If, context))
            .Add(Child("then", conditional.Then, context))
            .Add(Child("else", conditional.Else, context)),
        Expression.Filter filter => Begin("filter", expression, context)
            .Add(Child("in", filter.In, context))
            .Add(Child("match", filter.Match, context)),
        Expression.For loop => Iterator("for", expression, loop.Variable, loop.In, loop.InTypeRef, context).Add(Child("return", loop.Return, context)),
        Expression.Some some => Iterator("some", expression, some.Variable, some.In, some.InTypeRef, context).Add(Child("satisfies", some.Satisfies, context)),
        Expression.Every every => Iterator("every", expression, every.Variable, every.In, every.InTypeRef, context).Add(Child("satisfies", every.Satisfies, context)),
        Expression.Missing => null,
        _ => throw new InvalidOperationException($"Expected to write every expression, but {expression.GetType().Name} has no form."),
    };

    internal static Draft Function(string name, Expression.Function function, WritingContext context) => Begin(name, function, context)
        .With("kind", function.Kind switch { FunctionKind.Java => "Java", FunctionKind.Pmml => "PMML", _ => null })
        .Add(function.Parameters.Select(parameter => context.Item("formalParameter", parameter)))
        .Add(Write(function.Body, context));

    internal static Draft Literal(string name, Expression.Literal literal, WritingContext context)
    {
        var draft = Begin(name, literal, context).With("expressionLanguage", context.Written(literal.Language));
        return literal.Imported is not { } imported ? draft.Add("text", literal.Text) : draft.Add(context.Of("importedValues")
            .With("name", "")
            .With("namespace", imported.Namespace)
            .With("locationURI", imported.LocationUri)
            .With("importType", imported.ImportType)
            .With("expressionLanguage", context.Written(imported.Language))
            .Add("importedElement", imported.Element));
    }

    internal static Draft Begin(string name, Expression expression, WritingContext context) =>
        context.Of(name).With("id", expression.Id).With("label", expression.Label).With("typeRef", expression.TypeRef);

    private static Draft List(string name, Expression.List list, WritingContext context) =>
        Begin(name, list, context).Add(list.Items.Select(item => Write(item, context)).OfType<Draft>());

    private static Draft Child(string name, Expression expression, WritingContext context) => context.Of(name).Add(Write(expression, context));

    private static Draft Iterator(string name, Expression expression, string variable, Expression items, string? type, WritingContext context) =>
        Begin(name, expression, context).With("iteratorVariable", variable).Add(Child("in", items, context).With("typeRef", type));
}
