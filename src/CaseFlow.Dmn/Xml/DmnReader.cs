using System.Collections.Frozen;
using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Reads DMN 1.1 to 1.5 XML: streaming, bounded, without external entities.</summary>
public static class DmnReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>The most elements that are read.</summary>
    public const int MaxElements = 100_000;

    private static readonly FrozenSet<string> Known = new[]
    {
        "decision", "inputData", "itemDefinition", "description", "extensionElements", "knowledgeSource", "textAnnotation", "association",
        "group", "elementCollection", "performanceIndicator", "organizationUnit", "businessContextElement",
    }.ToFrozenSet();

    /// <summary>Reads a file; never throws on content.</summary>
    /// <param name="content">The file's bytes.</param>
    public static DmnReading Read(ReadOnlyMemory<byte> content)
    {
        var (tree, refusal) = XmlGate.Read(content.Span, new XmlBounds(MaxBytes, MaxElements));
        if (tree is null)
        {
            return new DmnReading(null, refusal is null ? [] : [new(DmnCodes.XmlPrefix + refusal.Reason, null, refusal.Line, refusal.Message, refusal.Arguments)]);
        }

        var root = tree.Root;
        var context = new ReadingContext(root);
        if (root.Name.LocalName != "definitions" || !DmnNames.Model.Contains(root.Name.NamespaceName))
        {
            context.Findings.Add(
                DmnCodes.NotDmn, null, ReadingContext.LineOf(root),
                $"Expected definitions of DMN 1.1 to 1.5 as the root element, but it is '{root.Name}'. Export the file as DMN.",
                ("found", root.Name.ToString()));
            return new DmnReading(null, context.Findings.InFileOrder);
        }

        context.ReportOthers(root, null, Known);
        var document = new DmnDocument(
            root.Attribute("name")?.Value ?? "",
            [.. context.Parts(root, "itemDefinition").Select(type => ReadType(type, context))],
            [.. context.Parts(root, "inputData").Select(input => ReadInput(input, context)).OfType<InputData>()],
            [.. context.Parts(root, "decision").Select(decision => DecisionReader.Read(decision, context)).OfType<Decision>()]);
        return new DmnReading(context.Findings.Any ? null : document, context.Findings.InFileOrder);
    }

    private static ItemType ReadType(ElementNode type, ReadingContext context) => new(
        type.Attribute("name")?.Value ?? "",
        TypeRefReader.Read(type, context),
        context.TextOf(context.Part(type, "allowedValues")),
        type.Attribute("isCollection")?.Value is not ("true" or "1")
            && context.Part(type, "itemComponent") is null && context.Part(type, "functionItem") is null,
        ReadingContext.LineOf(type));

    private static InputData? ReadInput(ElementNode input, ReadingContext context)
    {
        if (context.IdOf(input) is not { } id)
        {
            return null;
        }

        var variable = context.Part(input, "variable");
        var name = variable?.Attribute("name")?.Value ?? input.Attribute("name")?.Value ?? id;
        return new InputData(id, name, TypeRefReader.Read(variable, context), ReadingContext.LineOf(input));
    }
}
