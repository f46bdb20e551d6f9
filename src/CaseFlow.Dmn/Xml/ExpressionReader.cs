using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Reads expressions of all kinds (DMN 1.5 §7.3, §10.5).</summary>
internal static class ExpressionReader
{
    /// <summary>The first expression directly inside an element; null when there is none.</summary>
    internal static Expression? In(ElementNode? element, ReadingContext context)
    {
        for (var inner = element?.FirstElement; inner is not null; inner = inner.NextElement)
        {
            if (inner.Name.Namespace == context.Model && Read(inner, context) is { } expression)
            {
                return expression;
            }
        }

        return null;
    }

    /// <summary>The first expression directly inside an element, or the mark that there is none.</summary>
    internal static Expression Needed(ElementNode? element, ReadingContext context, int line) =>
        In(element, context) ?? new Expression.Missing { Line = element?.Line ?? line };

    /// <summary>The expression that an element is; null when it is of another kind.</summary>
    internal static Expression? Read(ElementNode element, ReadingContext context)
    {
        Expression? read = element.Name.LocalName switch
        {
            "literalExpression" => ReadLiteral(element, context),
            "decisionTable" => TableReader.Read(element, context),
            "context" => BoxedReader.ReadContext(element, context),
            "invocation" => BoxedReader.ReadInvocation(element, context),
            "list" => BoxedReader.ReadList(element, context),
            "relation" => BoxedReader.ReadRelation(element, context),
            "functionDefinition" => BoxedReader.ReadFunction(element, context),
            "conditional" => IteratorReader.ReadConditional(element, context),
            "filter" => IteratorReader.ReadFilter(element, context),
            "for" => IteratorReader.ReadFor(element, context),
            "some" => IteratorReader.ReadSome(element, context),
            "every" => IteratorReader.ReadEvery(element, context),
            _ => null,
        };
        return read is null or Expression.Literal ? read : Marked(read, element, context);
    }

    /// <summary>The literal expression that an element is, whatever its name.</summary>
    internal static Expression.Literal ReadLiteral(ElementNode element, ReadingContext context)
    {
        var text = context.Part(element, "text");
        var literal = new Expression.Literal(text?.Value.Trim() ?? "", context.LanguageOf(element))
        {
            Imported = context.Part(element, "importedValues") is { } imported ? ReadImported(imported, context) : null,
        };
        return (Expression.Literal)Marked(literal, element, context) with { Line = (text ?? element).Line };
    }

    /// <summary>The expression with what all expressions have.</summary>
    internal static Expression Marked(Expression expression, ElementNode element, ReadingContext context) => expression with
    {
        Id = ReadingContext.OptionalIdOf(element),
        TypeRef = TypeRefReader.Read(element, context),
        Label = ReadingContext.TextOf(element, "label"),
        Line = element.Line,
    };

    private static ImportedValues ReadImported(ElementNode element, ReadingContext context) => new(
        context.PartText(element, "importedElement") ?? "",
        element.Attribute("namespace")?.Value.Trim() ?? "",
        element.Attribute("importType")?.Value.Trim() ?? "",
        ReadingContext.TextOf(element, "locationURI"),
        context.LanguageOf(element));
}
