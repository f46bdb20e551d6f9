using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Reads item definitions (DMN 1.5 §7.3.3).</summary>
internal static class ItemReader
{
    internal static ItemDefinition Read(ElementNode item, ReadingContext context) =>
        new(ReadingContext.NameOf(item), StructureOf(item, context), item.Attribute("isCollection")?.Value.Trim() is "true" or "1", item.Line)
        {
            Id = ReadingContext.OptionalIdOf(item),
            Label = ReadingContext.TextOf(item, "label"),
            TypeLanguage = ReadingContext.NotFeel(item.Attribute("typeLanguage")?.Value),
        };

    private static ItemStructure StructureOf(ElementNode item, ReadingContext context)
    {
        if (context.Part(item, "functionItem") is { } function)
        {
            return new ItemStructure.Function(
                [.. context.Parts(function, "parameters").Select(context.ItemOf)],
                TypeRefReader.Read(function, context, "outputTypeRef"));
        }

        var (type, allowed, constraint) = (context.Part(item, "typeRef"), context.Part(item, "allowedValues"), context.Part(item, "typeConstraint"));
        return context.Part(item, "itemComponent") is not null || (type is null && allowed is null && constraint is null)
            ? new ItemStructure.Composite([.. context.Parts(item, "itemComponent").Select(component => Read(component, context))])
            : new ItemStructure.Simple(
                TypeRefReader.Resolve(type?.Value, item, context),
                NotEmpty(context.TestsOf(allowed)),
                NotEmpty(context.TestsOf(constraint)));
    }

    internal static UnaryTests? NotEmpty(UnaryTests? tests) => tests is { Text.Length: > 0 } ? tests : null;
}
