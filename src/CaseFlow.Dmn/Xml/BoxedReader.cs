using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Reads contexts, invocations, lists, relations and functions (DMN 1.5 §10.5).</summary>
internal static class BoxedReader
{
    internal static Expression.Context ReadContext(ElementNode element, ReadingContext context)
    {
        var entries = ImmutableArray.CreateBuilder<ContextEntry>();
        Expression? result = null;
        foreach (var entry in context.Parts(element, "contextEntry"))
        {
            var value = ExpressionReader.Needed(entry, context, entry.Line);
            if (context.Part(entry, "variable") is { } variable)
            {
                entries.Add(new ContextEntry(context.ItemOf(variable), value, entry.Line) { Id = ReadingContext.OptionalIdOf(entry) });
            }
            else
            {
                result = value;
            }
        }

        return new Expression.Context(entries.ToImmutable(), result);
    }

    internal static Expression.Invocation ReadInvocation(ElementNode element, ReadingContext context) => new(
        ExpressionReader.Needed(element, context, element.Line),
        [.. context.Parts(element, "binding").Select(binding => new Binding(
            context.Part(binding, "parameter") is { } parameter ? context.ItemOf(parameter) : new InformationItem("", null, binding.Line),
            ExpressionReader.Needed(binding, context, binding.Line),
            binding.Line))]);

    internal static Expression.List ReadList(ElementNode element, ReadingContext context) => new([.. ItemsOf(element, context)]);

    internal static Expression.Relation ReadRelation(ElementNode element, ReadingContext context) => new(
        [.. context.Parts(element, "column").Select(context.ItemOf)],
        [.. context.Parts(element, "row").Select(row => (Expression.List)ExpressionReader.Marked(ReadList(row, context), row, context))]);

    internal static Expression.Function ReadFunction(ElementNode element, ReadingContext context)
    {
        var function = new Expression.Function(
            KindOf(element),
            [.. context.Parts(element, "formalParameter").Select(context.ItemOf)],
            ExpressionReader.Needed(element, context, element.Line));
        return (Expression.Function)ExpressionReader.Marked(function, element, context);
    }

    // DMN 1.1 has no attribute for the kind; its modellers wrote one of their own with a single letter.
    private static FunctionKind KindOf(ElementNode element) =>
        (element.Attribute("kind") ?? element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "kind"))?.Value.Trim() switch
        {
            "Java" or "J" => FunctionKind.Java,
            "PMML" or "P" => FunctionKind.Pmml,
            _ => FunctionKind.Feel,
        };

    // What DMN does not know keeps its place among the items.
    private static IEnumerable<Expression> ItemsOf(ElementNode element, ReadingContext context) => element.Elements()
        .Where(item => item.Name.Namespace == context.Model && item.Name.LocalName is not ("description" or "extensionElements"))
        .Select(item => ExpressionReader.Read(item, context) ?? new Expression.Missing(item.Name.LocalName) { Line = item.Line });
}
