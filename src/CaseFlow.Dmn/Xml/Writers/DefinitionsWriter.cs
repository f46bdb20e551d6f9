using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml.Writers;

/// <summary>Writes a model made in code as DMN 1.5.</summary>
internal static class DefinitionsWriter
{
    internal static XmlTree Write(DmnDocument document)
    {
        var space = DmnNames.ModelOf(DmnVersion.V15);
        var context = new WritingContext(space, "", document.ExpressionLanguage);
        var root = context.Of("definitions")
            .With("xmlns", space.NamespaceName)
            .With("id", document.Id)
            .With("name", document.Name)
            .With("namespace", document.Namespace)
            .With("expressionLanguage", document.ExpressionLanguage)
            .With("typeLanguage", document.TypeLanguage)
            .Add(document.Imports.Select(import => Import(import, context)))
            .Add(document.ItemDefinitions.Select(item => Item(item, "itemDefinition", context)))
            .Add(document.Elements.Select(element => DrgWriter.Write(element, context)));
        return new XmlTree(root.Build(0), [], []);
    }

    private static Draft Import(DmnImport import, WritingContext context) => context.Of("import")
        .With("id", import.Id)
        .With("name", import.Name)
        .With("namespace", import.Namespace)
        .With("locationURI", import.LocationUri)
        .With("importType", import.ImportType);

    private static Draft Item(ItemDefinition item, string name, WritingContext context)
    {
        var draft = context.Of(name)
            .With("id", item.Id)
            .With("label", item.Label)
            .With("name", item.Name)
            .With("typeLanguage", item.TypeLanguage)
            .With("isCollection", item.IsCollection ? "true" : null);
        return item.Structure switch
        {
            ItemStructure.Simple simple => draft
                .Add("typeRef", simple.TypeRef ?? "Any")
                .Add(simple.AllowedValues is { } allowed ? context.Tests("allowedValues", allowed) : null)
                .Add(simple.TypeConstraint is { } constraint ? context.Tests("typeConstraint", constraint) : null),
            ItemStructure.Composite composite => draft.Add(composite.Components.Select(component => Item(component, "itemComponent", context))),
            ItemStructure.Function function => draft.Add(context.Of("functionItem")
                .With("outputTypeRef", function.OutputTypeRef)
                .Add(function.Parameters.Select(parameter => context.Item("parameters", parameter)))),
            _ => throw new InvalidOperationException($"Expected to write every structure, but {item.Structure.GetType().Name} has no form."),
        };
    }
}
