using System.Collections.Frozen;
using System.Xml.Linq;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

/// <summary>
/// The <c>caseflow:</c> vocabulary as one table. A misspelt or misplaced extension would otherwise be passed over in silence.
/// </summary>
internal static class ExtensionVocabulary
{
    private static readonly string[] TimerOwners = ["startEvent", "intermediateCatchEvent", "boundaryEvent"];

    private static readonly FrozenDictionary<string, ExtensionShape> Shapes = new Dictionary<string, ExtensionShape>
    {
        ["role"] = new(["lane", "work"], ["name", "level"], ["unit", "person"], Once: true) { Instead = ["unit", "person"] },
        ["work"] = new(["userTask"], [], ["form"], Once: true),
        ["clock"] = new(["work", .. TimerOwners], ["amount", "unit"], ["name", "from", "until"], Once: true) { Instead = ["until"] },
        ["schedule"] = new(["startEvent"], [], ["each", "missed", "shift"], Once: true),
        ["warning"] = new(["clock"], ["amount", "unit"], [], Once: false),
        ["verb"] = new(["work"], ["name"], [], Once: false),
        ["field"] = new(["work"], ["name", "access"], [], Once: false),
        ["notDoneBy"] = new(["work"], ["element"], [], Once: false),
        ["notPerson"] = new(["work"], ["value"], [], Once: false),
        ["returnTo"] = new(["work"], ["element"], [], Once: false),
        ["deciders"] = new(["work"], ["mode", "among", "decision", "approve"], ["ratio", "weight", "comment"], Once: true),
        ["action"] = new(["serviceTask", "sendTask", "endEvent", "intermediateThrowEvent"], ["name"], [], Once: true),
        ["input"] = new(["action"], ["name", "value"], [], Once: false),
        ["output"] = new(["action"], ["name", "value"], [], Once: false),
        ["decision"] = new(["businessRuleTask"], ["ref", "decision", "result"], [], Once: true),
        ["loop"] = new(["multiInstanceLoopCharacteristics"], [], ["collection", "item", "output", "outputElement"], Once: true),
        ["in"] = new(["callActivity"], ["name", "value"], [], Once: false),
        ["out"] = new(["callActivity"], ["name", "value"], [], Once: false),
        ["milestone"] = new([], ["status", "on"], [], Once: false),
        ["mechanism"] = new(["process"], ["id"], [], Once: true),
    }.ToFrozenDictionary();

    public static void Check(ElementNode root, ReadingContext context)
    {
        var seen = new HashSet<(ElementNode Parent, string Name)>();
        foreach (var element in root.Descendants())
        {
            if (element.Name.Namespace == BpmnNames.CaseFlow)
            {
                CheckElement(element, seen, context);
            }
            else
            {
                foreach (var attribute in element.Attributes().Where(attribute => attribute.Name.Namespace == BpmnNames.CaseFlow))
                {
                    if (attribute.Name.LocalName != "resultVariable" || element.Name != BpmnNames.Model + "scriptTask")
                    {
                        ReportUnknown(element, attribute.Name.LocalName, context);
                    }
                }
            }
        }
    }

    private static void CheckElement(ElementNode element, HashSet<(ElementNode Parent, string Name)> seen, ReadingContext context)
    {
        var name = element.Name.LocalName;
        if (!Shapes.TryGetValue(name, out var shape))
        {
            ReportUnknown(element, name, context);
            return;
        }

        if (!StandsAt(element, shape))
        {
            Report(
                BpmnCodes.ExtensionMisplaced, element, context, name,
                $"Expected caseflow:{name} only where it has a meaning ({Places(shape)}), but it stands elsewhere. Move or remove it.");
        }

        if (!seen.Add((element.Parent!, name)) && shape.Once)
        {
            Report(
                BpmnCodes.ExtensionRepeated, element, context, name,
                $"Expected caseflow:{name} once, but it stands more often. Keep one.");
        }

        foreach (var missing in shape.Required.Where(required =>
            IsBlank(element, required) && (required == "name" || shape.Instead.All(other => IsBlank(element, other)))))
        {
            Report(
                BpmnCodes.ExtensionMissingAttribute, element, context, missing,
                $"Expected caseflow:{name} to have the attribute {missing}, but it has none. Write it.");
        }

        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            if (attribute.Name.Namespace != XNamespace.None || !(shape.Required.Contains(attribute.Name.LocalName) || shape.Optional.Contains(attribute.Name.LocalName)))
            {
                ReportUnknown(element, attribute.Name.LocalName, context);
            }
        }
    }

    private static bool IsBlank(ElementNode element, string attribute) => string.IsNullOrWhiteSpace(element.Attribute(attribute)?.Value);

    private static string Places(ExtensionShape shape) => shape.Owners.Length == 0 ? "any flow node" : string.Join(", ", shape.Owners);

    private static bool StandsAt(ElementNode element, ExtensionShape shape)
    {
        var parent = element.Parent!;
        if (parent.Name.Namespace == BpmnNames.CaseFlow)
        {
            return shape.Owners.Contains(parent.Name.LocalName);
        }

        if (parent.Name != BpmnNames.ExtensionElements || parent.Parent is not { } owner || owner.Name.Namespace != BpmnNames.Model)
        {
            return false;
        }

        var place = owner.Name.LocalName;
        var definition = (element.Name.LocalName, place) switch
        {
            ("clock" or "schedule", _) => "timerEventDefinition",
            ("action", "endEvent" or "intermediateThrowEvent") => "messageEventDefinition",
            _ => null,
        };
        return (shape.Owners.Length == 0 ? NodeReaders.ByName.ContainsKey(place) : shape.Owners.Contains(place))
            && (definition is null || owner.Element(BpmnNames.Model + definition) is not null);
    }

    private static void ReportUnknown(ElementNode element, string name, ReadingContext context) => Report(
        BpmnCodes.ExtensionUnknown, element, context, name,
        $"Expected only known caseflow: elements and attributes, but '{name}' is not one. Correct its spelling or remove it.");

    private static void Report(string code, ElementNode element, ReadingContext context, string name, string message) =>
        context.Report(code, Severity.Blocking, element, message, ("name", name));
}
