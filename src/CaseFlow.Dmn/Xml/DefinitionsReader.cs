using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Reads the root element (DMN 1.5 §6.3.2).</summary>
internal static class DefinitionsReader
{
    internal static DmnDocument Read(XmlTree tree, DmnVersion version, DmnFindings findings)
    {
        var root = tree.Root;
        var context = new ReadingContext(root, version, findings);
        var imports = context.Parts(root, "import").Select(import => ReadImport(import, context)).ToList();
        foreach (var import in imports)
        {
            context.Imported.TryAdd(import.Namespace, import.Name);
        }

        return new DmnDocument(
            ReadingContext.NameOf(root),
            context.Namespace,
            [.. imports],
            [.. context.Parts(root, "itemDefinition").Select(item => ItemReader.Read(item, context))],
            [.. root.Elements().Where(element => element.Name.Namespace == context.Model).Select(element => DrgReader.Read(element, context)).OfType<DrgElement>()])
        {
            Id = ReadingContext.OptionalIdOf(root),
            Version = version,
            ExpressionLanguage = context.DefaultLanguage,
            TypeLanguage = ReadingContext.NotFeel(root.Attribute("typeLanguage")?.Value),
            Source = tree,
        };
    }

    private static DmnImport ReadImport(ElementNode import, ReadingContext context)
    {
        var space = import.Attribute("namespace")?.Value.Trim() ?? "";
        var name = import.Attribute("name") is not null || context.Version != DmnVersion.V11
            ? ReadingContext.NameOf(import)
            : import.AncestorsAndSelf().SelectMany(outer => outer.Attributes()).FirstOrDefault(attribute => attribute.DeclaredPrefix is { Length: > 0 } && attribute.Value == space)?.DeclaredPrefix ?? "";
        return new DmnImport(name, space, import.Attribute("importType")?.Value.Trim() ?? "", ReadingContext.TextOf(import, "locationURI"), import.Line)
        {
            Id = ReadingContext.OptionalIdOf(import),
        };
    }
}
