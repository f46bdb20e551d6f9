using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Xml.Writers;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml;

/// <summary>
/// Writes BPMN 2.0 XML in UTF-8. A document that was read is written with everything that stood in its file, known or not, in the same order and
/// with the same prefixes; a document made in code is written from its model, in the order that the standard's schema asks for.
/// </summary>
public static class BpmnWriter
{
    /// <summary>The file.</summary>
    /// <param name="document">What is written. Its <see cref="BpmnDocument.Source"/> counts where there is one: a copy with a changed model is made without it.</param>
    /// <exception cref="ArgumentException">The document has no source and a node of a kind that only a file can hold.</exception>
    public static ReadOnlyMemory<byte> Write(BpmnDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return TreeText.Write(document.Source ?? DefinitionsWriter.Write(document));
    }

    /// <summary>A file that was read, with everything in it, also where it has mistakes.</summary>
    /// <param name="source">What was read.</param>
    public static ReadOnlyMemory<byte> Write(XmlTree source) => TreeText.Write(source);
}
