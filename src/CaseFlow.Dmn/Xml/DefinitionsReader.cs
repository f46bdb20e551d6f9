using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Reads the root element (DMN 1.5 §6.3.2).</summary>
internal static class DefinitionsReader
{
    internal static DmnDocument Read(XmlTree tree, DmnVersion version, DmnFindings findings)
    {
        var root = tree.Root;
        var (context, imports) = ContextOf(root, version, findings);
        return new DmnDocument(
            ReadingContext.NameOf(root),
            context.Namespace,
            imports,
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

    /// <summary>What the readers of a file share, with the imports, by which they understand prefixes.</summary>
    internal static (ReadingContext Context, ImmutableArray<DmnImport> Imports) ContextOf(ElementNode root, DmnVersion version, DmnFindings findings)
    {
        var context = new ReadingContext(root, version, findings);
        ImmutableArray<DmnImport> imports = [.. context.Parts(root, "import").Select(import => ReadImport(import, context))];
        foreach (var import in imports)
        {
            context.Imported.TryAdd(import.Namespace, import.Name);
        }

        return (context, imports);
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
