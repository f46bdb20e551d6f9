using CaseFlow.Dmn.Metamodel;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Reads DMN 1.1 to 1.6 XML: streaming, bounded, without external entities. A broken part is a finding and does not keep the rest from being read.</summary>
public static class DmnReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>The most elements that are read.</summary>
    public const int MaxElements = 100_000;

    /// <summary>Reads a file; never throws on content.</summary>
    /// <param name="content">The file's bytes.</param>
    public static DmnReading Read(ReadOnlyMemory<byte> content)
    {
        var (tree, refusal) = XmlGate.Read(content.Span, new XmlBounds(MaxBytes, MaxElements));
        if (tree is null)
        {
            return new DmnReading(null, refusal is null ? [] : [new(DmnCodes.XmlPrefix + refusal.Reason, refusal.Element, refusal.Line, refusal.Message, refusal.Arguments)]);
        }

        var findings = new DmnFindings();
        if (tree.Root.Name.LocalName != "definitions" || DmnNames.VersionOf(tree.Root.Name.NamespaceName) is not { } version)
        {
            findings.Add(
                DmnCodes.NotDmn, null, tree.Root.Line,
                $"Expected definitions of DMN 1.1 to 1.5 as the root element, but it is '{tree.Root.Name}'. Export the file as DMN.",
                ("found", tree.Root.Name.ToString()));
            return new DmnReading(null, findings.InFileOrder);
        }

        SchemaCheck.Check(tree.Root, version, findings);
        var document = DefinitionsReader.Read(tree, version, findings);
        return new DmnReading(document, findings.InFileOrder);
    }
}
