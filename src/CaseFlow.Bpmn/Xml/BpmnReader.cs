using CaseFlow.Bpmn.Metamodel;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Xml.Readers;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml;

/// <summary>Reads BPMN 2.0 XML: streaming, bounded, without external entities. Reading and checking are the same code.</summary>
public static class BpmnReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>The most elements that are read.</summary>
    public const int MaxElements = 250_000;

    /// <summary>Reads a file; never throws on content.</summary>
    /// <param name="content">The file's bytes.</param>
    public static BpmnReading Read(ReadOnlyMemory<byte> content)
    {
        var (tree, refusal) = XmlGate.Read(content.Span, new XmlBounds(MaxBytes, MaxElements));
        if (tree is null)
        {
            return new BpmnReading(null, refusal is null ? [] : [Refused(refusal)]);
        }

        var root = tree.Root;
        if (root.Name != BpmnNames.Model + "definitions")
        {
            return new BpmnReading(null, [NotBpmn(root.Name.ToString(), SourceMap.LineOf(root))]);
        }

        var context = new ReadingContext(root);
        var schema = new SchemaCheck(new SchemaFindings(context));
        schema.Check(root);
        ReferenceCheck.Check(schema.Identities, root.Attribute("targetNamespace")?.Value ?? "", context);
        var document = DefinitionsReader.Read(root, context) with { Source = tree };
        foreach (var finding in BpmnRules.Check(document, context.Source, context.DefaultLanguage))
        {
            context.Findings.Add(finding);
        }

        var findings = context.Findings.InFileOrder();
        return new BpmnReading(findings.Any(finding => finding.Severity == Severity.Error) ? null : document, findings) { Source = tree };
    }

    private static Finding Refused(XmlRefusal refusal) =>
        new(BpmnCodes.XmlPrefix + refusal.Reason, Severity.Error, refusal.Element is { } id ? new ElementId(id) : null, refusal.Line, refusal.Message, refusal.Arguments);

    private static Finding NotBpmn(string found, int line) => Findings.Of(
        BpmnCodes.XmlNotBpmn,
        Severity.Error,
        element: null,
        line,
        $"Expected BPMN 2.0 definitions as the root element, but it is '{found}'. Export the file as BPMN 2.0 XML.",
        ("found", found));
}
