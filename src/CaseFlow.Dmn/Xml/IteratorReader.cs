using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Reads conditionals, filters and iterators (DMN 1.4 on; DMN 1.5 §10.5).</summary>
internal static class IteratorReader
{
    internal static Expression.Conditional ReadConditional(ElementNode element, ReadingContext context) =>
        new(Child(element, "if", context), Child(element, "then", context), Child(element, "else", context));

    internal static Expression.Filter ReadFilter(ElementNode element, ReadingContext context) =>
        new(Child(element, "in", context), Child(element, "match", context));

    internal static Expression.For ReadFor(ElementNode element, ReadingContext context) =>
        new(VariableOf(element), Child(element, "in", context), Child(element, "return", context)) { InTypeRef = InTypeOf(element, context) };

    internal static Expression.Some ReadSome(ElementNode element, ReadingContext context) =>
        new(VariableOf(element), Child(element, "in", context), Child(element, "satisfies", context)) { InTypeRef = InTypeOf(element, context) };

    internal static Expression.Every ReadEvery(ElementNode element, ReadingContext context) =>
        new(VariableOf(element), Child(element, "in", context), Child(element, "satisfies", context)) { InTypeRef = InTypeOf(element, context) };

    private static Expression Child(ElementNode element, string name, ReadingContext context) =>
        ExpressionReader.Needed(context.Part(element, name), context, element.Line);

    private static string VariableOf(ElementNode element) => element.Attribute("iteratorVariable")?.Value.Trim() ?? "";

    private static string? InTypeOf(ElementNode element, ReadingContext context) =>
        context.Part(element, "in") is { } within ? TypeRefReader.Read(within, context) : null;
}
