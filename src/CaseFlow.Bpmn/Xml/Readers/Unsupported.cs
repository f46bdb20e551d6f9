using System.Collections.Frozen;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers;

/// <summary>
/// Names what the engine does not carry out. Parts of a node are refused unless they are known to be harmless, so that
/// nothing that changes execution is passed over in silence.
/// </summary>
internal static class Unsupported
{
    private static readonly FrozenSet<string> CommonParts = new[]
    {
        "documentation", "extensionElements", "incoming", "outgoing", "auditing", "monitoring", "categoryValueRef", "property",
        "rendering", "supportedInterfaceRef", "ioSpecification", "dataInput", "dataOutput", "inputSet", "outputSet", "dataInputAssociation", "dataOutputAssociation",
        "multiInstanceLoopCharacteristics", "standardLoopCharacteristics", "resourceRole", "performer", "humanPerformer", "potentialOwner",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> KnownKinds = new[]
    {
        "callChoreography", "choreographyTask", "choreography", "ioBinding", "isImmediate", "mustUnderstand", "subChoreography",
    }.ToFrozenSet();

    /// <summary>Reports a kind as not carried out and returns it.</summary>
    public static string Report(ReadingContext context, ElementNode at, string kind)
    {
        context.Report(
            KnownKinds.Contains(kind) ? BpmnCodes.UnsupportedPrefix + kind : BpmnCodes.UnsupportedElement,
            Severity.Blocking,
            at,
            kind == at.Name.LocalName
                ? $"Expected only what the engine carries out, but it does not carry out <{kind}>. Draw this step with other elements."
                : $"Expected only what the engine carries out, but <{at.Name.LocalName}> needs {kind}, which it does not. Draw this step without it.",
            ("kind", kind));
        return kind;
    }

    /// <summary>Reports every part of the node that is not carried out and returns the first; null when there is none.</summary>
    public static string? ReportParts(NodeSource source, INodeReader reader)
    {
        string? first = null;
        var unknown = source.Element.Elements()
            .Where(part => part.Name.Namespace == BpmnNames.Model)
            .Select(part => part.Name.LocalName)
            .Where(name => !CommonParts.Contains(name) && !reader.Parts.Contains(name))
            .Distinct();
        foreach (var kind in unknown)
        {
            first ??= kind;
            Report(source.Context, source.Element, kind);
        }

        return first;
    }
}
