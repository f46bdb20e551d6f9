using System.Collections.Frozen;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Xml.Readers.Extensions;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers;

/// <summary>
/// Names what the engine does not carry out. Parts of a node are refused unless they are known to be harmless, so that
/// nothing that changes execution is passed over in silence.
/// </summary>
internal static class Unsupported
{
    /// <summary>Read for every activity; the schema has it nowhere else.</summary>
    private const string Loop = "multiInstanceLoopCharacteristics";

    private static readonly FrozenSet<string> HarmlessParts = new[]
    {
        "documentation", "extensionElements", "incoming", "outgoing", "auditing", "monitoring", "categoryValueRef", "property",
        "rendering", "dataInput", "dataOutput", "inputSet", "outputSet",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> KnownKinds = new[]
    {
        "adHocSubProcess", "businessRuleTask", "callChoreography", "cancelEventDefinition", "choreographyTask", "compensateEventDefinition",
        "complexBehaviorDefinition", "complexGateway", "completionQuantity", "correlationSubscription", "dataInputAssociation",
        "dataOutputAssociation", "eventDefinitionRef", "eventGatewayType", "humanPerformer", "instantiate", "ioBinding", "ioSpecification", "isForCompensation", "isImmediate",
        "multipleEventDefinitions", "mustUnderstand", "parallelMultiple",
        "performer", "potentialOwner", "resourceRole", "standardLoopCharacteristics", "startQuantity",
        "subChoreography", "timeCycle", "transaction", "choreography", "globalBusinessRuleTask", "globalManualTask", "globalScriptTask",
        "globalTask", "globalUserTask",
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
        foreach (var kind in PropertiesOf(source).Concat(PartsOf(source.Element, reader)))
        {
            first ??= kind;
            Report(source.Context, source.Element, kind);
        }

        return first;
    }

    private static IEnumerable<string> PropertiesOf(NodeSource source)
    {
        if (source.Flag("isForCompensation"))
        {
            yield return "isForCompensation";
        }

        if (source.Attribute("eventGatewayType")?.Trim() == "Parallel")
        {
            yield return "eventGatewayType";
        }

        if (source.Flag("instantiate"))
        {
            yield return "instantiate";
        }

        if (source.Flag("parallelMultiple"))
        {
            yield return "parallelMultiple";
        }

        foreach (var quantity in new[] { "startQuantity", "completionQuantity" })
        {
            if (source.Attribute(quantity) is { } value && value.Trim() != "1")
            {
                yield return quantity;
            }
        }
    }

    private static IEnumerable<string> PartsOf(ElementNode element, INodeReader reader)
    {
        var parts = element.Elements().Where(part => part.Name.Namespace == BpmnNames.Model).ToList();
        foreach (var name in parts.Where(part => !IsHarmless(part) && !reader.Parts.Contains(part.Name.LocalName)).Select(part => part.Name.LocalName).Distinct())
        {
            yield return name;
        }

        if (parts.Any(part => part.Name.LocalName == Loop && LoopReader.HasBehavior(part)))
        {
            yield return "complexBehaviorDefinition";
        }

        if (parts.Count(part => part.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal)) > 1)
        {
            yield return "multipleEventDefinitions";
        }
    }

    private static bool IsHarmless(ElementNode part) => part.Name.LocalName switch
    {
        "dataInputAssociation" or "dataOutputAssociation" =>
            !part.Elements().Any(child => child.Name == BpmnNames.Model + "assignment" || child.Name == BpmnNames.Model + "transformation"),
        Loop => true,
        var name => HarmlessParts.Contains(name),
    };
}
