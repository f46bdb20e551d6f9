using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>Types that are named are those of FEEL, of the file or of an imported one (DMN 1.5 §7.3.1, §7.3.3).</summary>
internal sealed class UnknownTypes : IDmnRule
{
    public void Check(CheckContext context)
    {
        foreach (var item in ItemTypes.All(context.Document))
        {
            foreach (var type in TypesOf(item))
            {
                Check(context, null, type, item.Line, item.Name);
            }
        }

        foreach (var element in context.Document.Elements)
        {
            Check(context, element, element.TypeRef, element.Variable?.Line ?? element.Line, element.Name);
        }

        foreach (var (owner, expression) in context.Expressions)
        {
            Check(context, owner, expression.TypeRef, expression.Line, Kinds.Of(expression));
            foreach (var (type, line, name) in TypesOf(expression))
            {
                Check(context, owner, type, line, name);
            }
        }
    }

    private static IEnumerable<string?> TypesOf(ItemDefinition item) => item.Structure switch
    {
        ItemStructure.Simple simple => [simple.TypeRef],
        ItemStructure.Function function => [function.OutputTypeRef, .. function.Parameters.Select(parameter => parameter.TypeRef)],
        _ => [],
    };

    private static IEnumerable<(string? Type, int Line, string Name)> TypesOf(Expression expression) => expression switch
    {
        Expression.Table table => table.Outputs.Select(output => (output.TypeRef, output.Line, output.Name)),
        Expression.Context context => context.Entries.Select(entry => (entry.Variable.TypeRef, entry.Line, entry.Variable.Name)),
        Expression.Function function => function.Parameters.Select(parameter => (parameter.TypeRef, parameter.Line, parameter.Name)),
        Expression.Relation relation => relation.Columns.Select(column => (column.TypeRef, column.Line, column.Name)),
        Expression.For loop => [(loop.InTypeRef, loop.Line, loop.Variable)],
        Expression.Some some => [(some.InTypeRef, some.Line, some.Variable)],
        Expression.Every every => [(every.InTypeRef, every.Line, every.Variable)],
        _ => [],
    };

    private static void Check(CheckContext context, DrgElement? owner, string? type, int line, string name)
    {
        if (type is not null && !ItemTypes.IsKnown(type, context))
        {
            context.Report(
                DmnSeverity.Error, DmnCodes.TypeUnknown, owner, line,
                $"Expected the type '{type}' of '{name}' to be one of FEEL or one that the file defines or imports, but it is not. Choose another.",
                ("type", type), ("name", name));
        }
    }
}
