using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>What is known of values before anything is evaluated: from the types that the file names, else from how expressions are built.</summary>
internal static class Shapes
{
    internal static FeelType Of(DrgElement element, TypeTable types) => element switch
    {
        BusinessKnowledgeModel model => new FeelType.Function([.. (model.Logic?.Parameters ?? []).Select(_ => FeelType.Any)], Result(Named(model.TypeRef, types), model.Logic?.Body, types)),
        DecisionService service => new FeelType.Function([.. service.InputData.Concat(service.InputDecisions).Select(_ => FeelType.Any)], Result(Named(service.TypeRef, types), null, types)),
        Decision decision => Or(Named(decision.TypeRef, types), decision.Logic, types),
        _ => Named(element.TypeRef, types),
    };

    internal static FeelType Of(Expression expression, TypeTable types) => Or(Named(expression.TypeRef, types), expression, types);

    private static FeelType Named(string? name, TypeTable types) => (name is null ? null : types.Find(name)) ?? FeelType.Any;

    private static FeelType Result(FeelType declared, Expression? body, TypeTable types) =>
        declared is FeelType.Function function ? function.Result : Or(declared, body, types);

    private static FeelType Or(FeelType named, Expression? expression, TypeTable types) => !ReferenceEquals(named, FeelType.Any) ? named : expression switch
    {
        Expression.Context { Result: { } result } => Of(result, types),
        Expression.Context context => Entries(context.Entries.Select(entry => (entry.Variable.Name, Or(Named(entry.Variable.TypeRef, types), entry.Value, types)))),
        Expression.Relation relation => new FeelType.List(Entries(relation.Columns.Select(column => (column.Name, Named(column.TypeRef, types))))),
        Expression.Table { Outputs.Length: > 1, HitPolicy: HitPolicy.Unique or HitPolicy.Any or HitPolicy.First or HitPolicy.Priority } table => Row(table, types),
        Expression.Table { Outputs.Length: > 1, Aggregation: null } table => new FeelType.List(Row(table, types)),
        Expression.Function function => new FeelType.Function([.. function.Parameters.Select(parameter => Named(parameter.TypeRef, types))], Of(function.Body, types)),
        _ => FeelType.Any,
    };

    private static FeelType.Context Row(Expression.Table table, TypeTable types) => Entries(table.Outputs.Select(output => (output.Name, Named(output.TypeRef, types))));

    private static FeelType.Context Entries(IEnumerable<(string Name, FeelType Type)> entries) =>
        new(entries.DistinctBy(entry => entry.Name).ToImmutableSortedDictionary(entry => entry.Name, entry => entry.Type, StringComparer.Ordinal));
}
